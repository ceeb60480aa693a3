import {
  type CalendarDate,
  type Contact,
  type ContactId,
  contactSchema,
  type LaSettings,
  laSettingsSchema,
  type MeetingKind,
  type School,
  type SchoolCadence,
  type SchoolCalendarRow,
  type SchoolId,
  schoolCadenceSchema,
  schoolCalendarRowSchema,
  schoolSchema,
  type Trust,
  trustSchema,
} from '@waymark/domain';
import { writesTo } from '../client/writes.ts';
import type { TenantDeps } from '../files/file-store.ts';
import type { Recompute } from '../recompute/recompute-row.ts';
import { recomputeWrite } from '../recompute/recompute-store.ts';
import { keyOf } from '../rows/codec.ts';
import { type PutResult, type RowPut, type RowRemoval, type Versioned, versionedRows } from './versioned-rows.ts';

/** A change that many children's deadlines follow from, with the recomputation that it owes. */
export interface SharedFactPut<T> extends RowPut<T> {
  readonly recompute: Recompute | null;
  readonly today: CalendarDate;
}

export interface TrustStore {
  get(): Promise<Versioned<Trust> | null>;
  put(put: RowPut<Trust>): Promise<PutResult>;
}

export interface SchoolStore {
  get(id: SchoolId): Promise<Versioned<School> | null>;
  list(): Promise<readonly Versioned<School>[]>;
  put(put: RowPut<School>): Promise<PutResult>;
  /** Takes a school away that an import made and nobody used; false where it changed meanwhile. */
  remove(id: SchoolId, removal: RowRemoval): Promise<boolean>;
}

export interface ContactStore {
  get(id: ContactId): Promise<Versioned<Contact> | null>;
  list(): Promise<readonly Versioned<Contact>[]>;
  put(put: RowPut<Contact>): Promise<PutResult>;
  /** Takes a contact away that an import made and nobody used; false where it changed meanwhile. */
  remove(id: ContactId, removal: RowRemoval): Promise<boolean>;
}

export interface CalendarStore {
  get(schoolId: SchoolId): Promise<Versioned<SchoolCalendarRow> | null>;
  put(schoolId: SchoolId, put: SharedFactPut<SchoolCalendarRow>): Promise<PutResult>;
}

export interface CadenceStore {
  /** A school's own cadence for meetings of the kind; null where it never had one. */
  get(schoolId: SchoolId, kind: MeetingKind): Promise<Versioned<SchoolCadence> | null>;
  put(schoolId: SchoolId, put: RowPut<SchoolCadence>): Promise<PutResult>;
}

export interface LaSettingsStore {
  /** By the authority's name as GIAS writes it. */
  get(laName: string): Promise<Versioned<LaSettings> | null>;
  /** Those of every authority that has any. */
  list(): Promise<readonly Versioned<LaSettings>[]>;
  put(put: SharedFactPut<LaSettings>): Promise<PutResult>;
}

export const createTrustStores = (deps: TenantDeps) => {
  const { table, keys, trustId } = deps;
  const trusts = versionedRows(table, keys, trustSchema);
  const schools = versionedRows(table, keys, schoolSchema);
  const contacts = versionedRows(table, keys, contactSchema);
  const calendars = versionedRows(table, keys, schoolCalendarRowSchema);
  const cadences = versionedRows(table, keys, schoolCadenceSchema);
  const settings = versionedRows(table, keys, laSettingsSchema);
  const owed = ({ recompute, today }: Pick<SharedFactPut<unknown>, 'recompute' | 'today'>) =>
    recompute === null ? [] : [recomputeWrite(deps, recompute, today)];

  const trust: TrustStore = {
    get: () => trusts.get(keys.trust),
    put: async (put) => {
      if (put.row.id !== trustId) throw new Error("A trust's store takes no other trust's row.");
      return trusts.put(keys.trust, put);
    },
  };
  const schoolStore: SchoolStore = {
    get: (id) => schools.get(keys.school(id)),
    list: () => schools.list(keys.trustPk, 'SCHOOL#'),
    put: (put) => schools.put(keys.school(put.row.id), put),
    remove: (id, removal) => schools.remove(keys.school(id), removal),
  };
  const contactStore: ContactStore = {
    get: (id) => contacts.get(keys.contact(id)),
    list: () => contacts.list(keys.trustPk, 'CONTACT#'),
    put: (put) => contacts.put(keys.contact(put.row.id), put),
    remove: (id, removal) => contacts.remove(keys.contact(id), removal),
  };
  const calendarStore: CalendarStore = {
    get: (schoolId) => calendars.get(keys.calendar(schoolId)),
    put: (schoolId, put) => calendars.put(keys.calendar(schoolId), put, owed(put)),
  };
  const cadenceStore: CadenceStore = {
    get: (schoolId, kind) => cadences.get(keys.cadence(schoolId, kind)),
    put: (schoolId, put) => cadences.put(keys.cadence(schoolId, put.row.kind), put),
  };
  const laSettings: LaSettingsStore = {
    get: (laName) => settings.get(keys.laSettings(laName)),
    list: async () => {
      const known = await table.queryAll({ pk: keys.trustPk, sk: { beginsWith: keys.laPrefix } });
      const rows = await Promise.all(known.map((item) => settings.get(keys.laSettings(keyOf(item).sk.slice(3)))));
      return rows.filter((row) => row !== null);
    },
    put: (put) => {
      const listed = put.expect === null ? [writesTo(table.tableName).derive('file', keys.la(put.row.name), {})] : [];
      return settings.put(keys.laSettings(put.row.name), put, [...owed(put), ...listed]);
    },
  };
  return {
    trust,
    schools: schoolStore,
    contacts: contactStore,
    calendars: calendarStore,
    cadences: cadenceStore,
    laSettings,
  };
};
