import type { FieldChange } from '../../file/field-changes.ts';
import { shown } from '../difference.ts';
import type { TrustRefusal } from './trust-unit.ts';

/** A record with the row that it stands in. */
export interface Numbered<Record> {
  readonly rowNumber: number;
  readonly record: Record;
}

/** What becomes of one row of the trust's own. */
export interface TrustRow {
  readonly rowNumber: number;
  readonly outcome: 'create' | 'change' | 'same' | 'ask' | 'refused';
  readonly changes: readonly FieldChange[];
  readonly code: TrustRefusal | null;
}

export type Made<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: TrustRefusal };

/** One entity that rows write: as it was, as it becomes, by which rows. */
export interface Draft<T> {
  readonly before: T | null;
  readonly after: T;
  readonly rowNumbers: number[];
}

interface Folding<Record, T> {
  readonly existing: readonly T[];
  readonly fits: (record: Record, value: T) => boolean;
  /** The entity after the record; null: there was none. */
  readonly make: (value: T | null, record: Record) => Made<T>;
  /** Its fields as a preview shows them. */
  readonly fields: (value: T) => object;
}

/** What differs between the two, field by field. */
const changesBetween = (before: object, after: object): FieldChange[] => {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .map(([field, value]) => ({ field, before: shown(was.get(field)), after: shown(value) }))
    .filter((change) => change.before !== change.after);
};

const refusedRow = (rowNumber: number, code: TrustRefusal): TrustRow => ({
  rowNumber,
  outcome: code === 'role-unknown' || code === 'part-unknown' ? 'ask' : 'refused',
  changes: [],
  code,
});

/** Applies rows one after another: two rows of one colleague or school make one of her, in their order. */
export const foldRows = <Record, T>(
  rows: readonly Numbered<Record>[],
  { existing, fits, make, fields }: Folding<Record, T>,
): { drafts: readonly Draft<T>[]; rows: readonly TrustRow[] } => {
  const drafts: Draft<T>[] = existing.map((value) => ({ before: value, after: value, rowNumbers: [] }));
  const results = rows.map(({ rowNumber, record }): TrustRow => {
    const at = drafts.findIndex(({ after }) => fits(record, after));
    const known = drafts[at];
    const made = make(known?.after ?? null, record);
    if (!made.ok) return refusedRow(rowNumber, made.code);
    const changes = changesBetween(known === undefined ? {} : fields(known.after), fields(made.value));
    if (known === undefined) drafts.push({ before: null, after: made.value, rowNumbers: [rowNumber] });
    else drafts[at] = { ...known, after: made.value, rowNumbers: [...known.rowNumbers, rowNumber] };
    const outcome = known === undefined ? 'create' : changes.length === 0 ? 'same' : 'change';
    return { rowNumber, outcome, changes, code: null };
  });
  const changed = drafts.filter(
    ({ before, after }) => before === null || changesBetween(fields(before), fields(after)).length > 0,
  );
  return { drafts: changed, rows: results };
};
