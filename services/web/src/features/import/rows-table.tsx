import type { ImportRow } from '@waymark/contracts';
import type { ReactNode } from 'react';
import { Button } from '../../design/button/button.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { OutcomeMark } from './outcome.tsx';
import { pageOfRows } from './page-of-rows.ts';
import { RowChanges } from './row-changes.tsx';
import { RowIssues } from './row-issues.tsx';

const columns: readonly Column<ImportRow>[] = [
  { key: 'row', header: 'Row', align: 'end', width: 'fit', cell: ({ rowNumber }) => rowNumber },
  { key: 'name', header: 'Name', rowHeader: true, cell: ({ name }) => name || <span className="soft">No name</span> },
  { key: 'outcome', header: 'What becomes of it', width: 'fit', cell: ({ outcome }) => <OutcomeMark of={outcome} /> },
  {
    key: 'changes',
    header: 'What it writes',
    width: 'wide',
    cell: ({ changes }) => (changes.length === 0 ? null : <RowChanges changes={changes} />),
  },
  {
    key: 'issues',
    header: 'To know',
    width: 'wide',
    cell: ({ issues }) => (issues.length === 0 ? null : <RowIssues issues={issues} />),
  },
];

type Props = {
  readonly caption: string;
  readonly rows: readonly ImportRow[];
  readonly total: number;
  readonly from: number;
  readonly onFrom: (from: number) => void;
  readonly busy: boolean;
  readonly empty: string;
  /** A last column of the caller's own: what the person chose for a row. */
  readonly chosen?: (row: ImportRow) => ReactNode;
};

/** The rows of an import, a hundred at a time. */
export const RowsTable = ({ caption, rows, total, from, onFrom, busy, empty, chosen }: Props) => {
  const { first, last, before, after } = pageOfRows(from, total);
  const own: readonly Column<ImportRow>[] = chosen ? [{ key: 'chosen', header: 'You chose', cell: chosen }] : [];
  return (
    <div className="import__rows stack" data-gap="s">
      <DataTable
        caption={`${caption}, ${total.toLocaleString('en-GB')}`}
        columns={[...columns, ...own]}
        rows={rows}
        rowKey={({ rowNumber }) => String(rowNumber)}
        busy={busy}
        empty={empty}
      />
      {(before !== null || after !== null) && (
        <nav className="row no-print" aria-label="Pages of rows">
          <Button size="s" icon="chevron-left" disabled={before === null} onClick={() => onFrom(before ?? 0)}>
            Earlier rows
          </Button>
          <span className="numeric">
            {first.toLocaleString('en-GB')} to {last.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}
          </span>
          <Button size="s" iconAfter="chevron-right" disabled={after === null} onClick={() => onFrom(after ?? 0)}>
            Later rows
          </Button>
        </nav>
      )}
    </div>
  );
};
