import type { CalendarDate } from '@waymark/domain';
import type { Kind } from '../kinds/fields.ts';
import type { Mapping } from '../kinds/mapping.ts';
import type { OddRow, Table } from '../table/table.ts';
import type { Word } from '../words/guess-words.ts';
import { ehcpTrackerRow, pupilRow, registerRow } from './child-rows.ts';
import { contactRow, distrustFlags } from './contact-row.ts';
import { flagDuplicates } from './duplicates.ts';
import type { Issue } from './issue.ts';
import { professionalRow, schoolRow, staffRow, termDatesRow } from './other-rows.ts';
import type { RecordOf } from './records.ts';
import { createRowReaders, type RowReader } from './row-reader.ts';

/** One row of the sheet as it would be imported. `refused`: it can become nothing, and its issues say why. */
export type IntakeRow<K extends Kind = Kind> =
  | {
      readonly rowNumber: number;
      readonly outcome: 'ok';
      readonly record: RecordOf[K];
      readonly issues: readonly Issue[];
    }
  | { readonly rowNumber: number; readonly outcome: 'refused'; readonly issues: readonly Issue[] };

const readers: { readonly [K in Kind]: (row: RowReader) => RecordOf[K] | null } = {
  pupils: pupilRow,
  contacts: contactRow,
  register: registerRow,
  'ehcp-tracker': ehcpTrackerRow,
  staff: staffRow,
  schools: schoolRow,
  'term-dates': termDatesRow,
  professionals: professionalRow,
};

function oddIssue(odd: OddRow): Issue {
  const quote = odd.code === 'unclosed-quote';
  return {
    severity: odd.code === 'too-few-cells' ? 'warning' : 'error',
    code: quote ? 'quote-open' : 'cells-moved',
    message: odd.message,
    fix: odd.fix,
  };
}

export interface ReadRowsInput<K extends Kind> {
  readonly table: Table;
  readonly kind: K;
  readonly mapping: Mapping;
  readonly words: readonly Word[];
  readonly today: CalendarDate;
}

/**
 * Every row of the table, none dropped and in its order, as a typed record with what is to mend. Only a row that can
 * become nothing – no name at all, term dates without dates, an exact repeat – is refused, and it stays in the list.
 */
export function readRows<K extends Kind>({
  table,
  kind,
  mapping,
  words,
  today,
}: ReadRowsInput<K>): readonly IntakeRow<K>[] {
  const readerOf = createRowReaders({ mapping, words, today });
  const read: (row: RowReader) => RecordOf[K] | null = readers[kind];
  const odd = new Map(table.oddRows.map((row) => [row.rowNumber, row]));
  const rows = table.rows.map((tableRow): IntakeRow<K> => {
    const row = readerOf(tableRow);
    const record = read(row);
    const oddRow = odd.get(tableRow.rowNumber);
    const issues = oddRow === undefined ? row.issues : [oddIssue(oddRow), ...row.issues];
    const { rowNumber } = tableRow;
    if (record === null) return { rowNumber, outcome: 'refused', issues };
    const moved = oddRow !== undefined && oddRow.code !== 'too-few-cells';
    const trusted = moved && record.kind === 'contacts' ? { ...record, ...distrustFlags(record) } : record;
    return { rowNumber, outcome: 'ok', record: trusted, issues };
  });
  return flagDuplicates(rows, table);
}
