import type { ImportRow, ImportSettling } from '@waymark/contracts';
import {
  type ImportPlan,
  importFieldName,
  type Numbered,
  planProfessionals,
  planSchools,
  planStaff,
  planTermDates,
  type SchoolId,
  type TrustPlan,
  type TrustRow,
} from '@waymark/domain';
import type { Kind, RecordOf } from '@waymark/intake';
import type { TenantStores } from '@waymark/store';
import type { ImportCheck } from './import-blobs.ts';
import type { ReadUpload } from './read-upload.ts';
import { groupsOf, issueOfTrust } from './row-issue.ts';
import { baseRow } from './rows-view.ts';
import { tablePart } from './table-view.ts';
import type { TrustKind } from './trust-kinds.ts';

interface CheckTrustRows {
  readonly stores: TenantStores;
  readonly schoolId: SchoolId;
  readonly newId: () => string;
}

const isOf = <K extends Kind>(record: RecordOf[Kind], kind: K): record is RecordOf[K] => record.kind === kind;

/** The records of one kind, each with its row. */
const recordsOf = <K extends Kind>({ rows }: ReadUpload, kind: K): Numbered<RecordOf[K]>[] =>
  rows.flatMap((row) =>
    row.outcome === 'ok' && isOf(row.record, kind) ? [{ rowNumber: row.rowNumber, record: row.record }] : [],
  );

const staffFacts = async (stores: TenantStores) => {
  const everyone = await stores.staffFiles.list();
  const loaded = await Promise.all(everyone.map(({ id }) => stores.staffFiles.read(id)));
  return loaded.flatMap((one) => {
    if (one === null) return [];
    const { staff, spells, qualifications } = one.file;
    return [{ staff, spells: [...spells], qualifications: [...qualifications] }];
  });
};

const planOf = async (kind: TrustKind, upload: ReadUpload, { stores, newId }: CheckTrustRows): Promise<TrustPlan> => {
  const schools = (await stores.schools.list()).map(({ row }) => row);
  switch (kind) {
    case 'schools':
      return planSchools(recordsOf(upload, kind), schools, newId);
    case 'professionals': {
      const contacts = (await stores.contacts.list()).map(({ row }) => row);
      return planProfessionals(recordsOf(upload, kind), contacts, newId);
    }
    case 'staff':
      return planStaff(recordsOf(upload, kind), { staff: await staffFacts(stores), schools }, newId);
    case 'term-dates': {
      const calendars = await Promise.all(
        schools.map(async (school) => ({ school, calendar: (await stores.calendars.get(school.id))?.row ?? null })),
      );
      return planTermDates(recordsOf(upload, kind), calendars);
    }
  }
};

const rowView = (base: ImportRow, row: TrustRow | undefined): ImportRow => {
  if (row === undefined) return base;
  return {
    ...base,
    outcome: row.outcome,
    changes: row.changes.map((change) => ({ ...change, field: importFieldName(change.field) })),
    issues: row.code === null ? base.issues : [...base.issues, issueOfTrust(row.code, row.outcome)],
  };
};

/** What rows of the trust's own lists would do. Nothing is written. */
export const checkTrustRows = async (
  deps: CheckTrustRows,
  kind: TrustKind,
  { upload, settled }: { readonly upload: ReadUpload; readonly settled: ImportSettling },
): Promise<{ check: ImportCheck; plan: ImportPlan }> => {
  const plan = await planOf(kind, upload, deps);
  const results = new Map(plan.rows.map((row) => [row.rowNumber, row]));
  const rows = upload.rows.map((row) => rowView(baseRow(row, upload.mapping), results.get(row.rowNumber)));
  const view = { problem: null, ...tablePart(upload), questions: [], settled, groups: groupsOf(rows) };
  return {
    check: { view, rows },
    plan: {
      schoolId: deps.schoolId,
      answers: { ordersChecked: null, nextReviewOn: null },
      units: [],
      trustUnits: [...plan.units],
    },
  };
};
