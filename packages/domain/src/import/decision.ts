import type { CalendarDate } from '../calendar/index.ts';
import type { FieldChange } from '../file/field-changes.ts';
import type { PupilFile } from '../file/index.ts';
import type { Difference } from './difference.ts';

/** What applying records needs to know beside the file. */
export interface ImportContext {
  readonly today: CalendarDate;
  /** A new identifier, for an adult or a plan that the row brings. */
  readonly newId: () => string;
}

/** What becomes of one row: whether it creates, changes or finds the file as it says, and what it does. */
export interface RowResult {
  readonly rowNumber: number;
  readonly outcome: 'create' | 'change' | 'same';
  readonly changes: readonly FieldChange[];
  readonly differences: readonly Difference[];
}

/** The file as the rows leave it, and each row's part in it. `same`: not one fact is another. */
export interface Applied {
  readonly file: PupilFile;
  readonly rows: readonly RowResult[];
  readonly same: boolean;
}

/** The outcome of a row from what it changes. */
export const outcomeOf = (created: boolean, changes: readonly FieldChange[]): RowResult['outcome'] => {
  if (created) return 'create';
  return changes.length === 0 ? 'same' : 'change';
};

/** One row applied, as the only one. */
export const appliedRow = (file: PupilFile, row: Omit<RowResult, 'outcome'>, created: boolean): Applied => {
  const outcome = outcomeOf(created, row.changes);
  return { file, rows: [{ ...row, outcome }], same: outcome === 'same' };
};
