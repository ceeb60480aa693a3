import type { RouteScope } from '@waymark/contracts';
import {
  type Grant,
  importIdSchema,
  mayPupil,
  maySchool,
  mayTrust,
  type Permission,
  pupilIdSchema,
  schoolIdSchema,
  seesPupil,
  seesSchool,
  staffIdSchema,
} from '@waymark/domain';
import type { TenantStores } from '@waymark/store';
import type { CalledRecord, ImportRecord, PupilRecord, SchoolRecord, StaffRecord } from './call.ts';

type RawIds = Readonly<Record<string, unknown>>;

const schoolRecord = async (stores: TenantStores, ids: RawIds): Promise<SchoolRecord | null> => {
  const school = await stores.schools.get(schoolIdSchema.parse(ids.schoolId));
  return school === null ? null : { kind: 'school', school };
};

const pupilRecord = async (stores: TenantStores, ids: RawIds): Promise<PupilRecord | null> => {
  const loaded = await stores.files.load(pupilIdSchema.parse(ids.pupilId));
  return loaded === null ? null : { kind: 'pupil', loaded };
};

const staffRecord = async (stores: TenantStores, ids: RawIds): Promise<StaffRecord | null> => {
  const loaded = await stores.staffFiles.load(staffIdSchema.parse(ids.staffId));
  return loaded === null ? null : { kind: 'staff', loaded };
};

const importRecord = async (stores: TenantStores, ids: RawIds): Promise<ImportRecord | null> => {
  const row = await stores.imports.load(importIdSchema.parse(ids.importId));
  return row === null ? null : { kind: 'import', import: row };
};

/** The record that the path names, as the trust has it; null where it has none. */
export const loadRecord = async (
  stores: TenantStores,
  scope: RouteScope,
  ids: RawIds,
): Promise<CalledRecord | null> => {
  switch (scope) {
    case 'self':
    case 'trust':
      return { kind: 'none' };
    case 'school':
      return schoolRecord(stores, ids);
    case 'pupil':
      return pupilRecord(stores, ids);
    case 'staff':
      return staffRecord(stores, ids);
    case 'import':
      return importRecord(stores, ids);
  }
};

/** The schools a colleague works in, as far as her grants name them. */
const schoolsOf = (grants: readonly Grant[]) =>
  grants.flatMap(({ scope }) => (scope.kind === 'trust' ? [] : [scope.schoolId]));

/** Whether the record lies inside any of the caller's grants. Outside is 404, as if it were not there. */
export const sees = (grants: readonly Grant[], record: CalledRecord): boolean => {
  switch (record.kind) {
    case 'none':
      return true;
    case 'school':
      return seesSchool(grants, record.school.row.id);
    case 'pupil':
      return seesPupil(grants, record.loaded.file.pupil);
    case 'staff':
      return (
        grants.some(({ scope }) => scope.kind === 'trust') ||
        schoolsOf(record.loaded.file.staff.grants).some((schoolId) => seesSchool(grants, schoolId))
      );
    case 'import':
      return seesSchool(grants, record.import.schoolId);
  }
};

/** Whether one of the caller's grants lets her do this where the record lies. */
export const may = (grants: readonly Grant[], permission: Permission, record: CalledRecord): boolean => {
  switch (record.kind) {
    case 'none':
      return mayTrust(grants, permission);
    case 'school':
      return maySchool(grants, permission, record.school.row.id);
    case 'pupil':
      return mayPupil(grants, permission, record.loaded.file.pupil);
    case 'staff':
      return (
        mayTrust(grants, permission) ||
        schoolsOf(record.loaded.file.staff.grants).some((schoolId) => maySchool(grants, permission, schoolId))
      );
    case 'import':
      return maySchool(grants, permission, record.import.schoolId);
  }
};
