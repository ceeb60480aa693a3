import { useQuery } from '@tanstack/react-query';
import type { ImportRow, ImportView } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Section } from '../../design/section/section.tsx';
import { importRowsQuery } from './import-rows-query.ts';
import { RowChoice } from './row-choice.tsx';
import { matchOf } from './settle.ts';
import type { Settling } from './use-settling.ts';

const Asked = ({ row: { rowNumber, name, issues } }: { readonly row: ImportRow }) => (
  <>
    <span className="import__heading">
      {name || 'No name'} <span className="soft small">row {rowNumber}</span>
    </span>
    <span className="soft small">
      {issues.findLast(({ severity, column }) => severity === 'ask' && column === null)?.message}
    </span>
  </>
);

const columnsOf = (settling: Settling): readonly Column<ImportRow>[] => [
  { key: 'name', header: 'Name in the row', rowHeader: true, cell: (row) => <Asked row={row} /> },
  { key: 'who', header: 'Who it is', cell: (row) => <RowChoice row={row} settling={settling} /> },
];

/** Rows that were asked about stay in their place once they are chosen for, so that a choice can be seen and changed. */
const useAsked = (now: readonly ImportRow[] | undefined): readonly ImportRow[] => {
  const [asked, setAsked] = useState<ReadonlyMap<number, ImportRow>>(new Map());
  const fresh = (now ?? []).filter(({ rowNumber }) => !asked.has(rowNumber));
  if (fresh.length > 0) setAsked(new Map([...asked, ...fresh.map((row) => [row.rowNumber, row] as const)]));
  return [...asked.values()].toSorted((a, b) => a.rowNumber - b.rowNumber);
};

/** Rows that could be about more than one child, or about none: the person says who, or leaves them out. */
export const RowsToChoose = ({ view, settling }: { readonly view: ImportView; readonly settling: Settling }) => {
  const { id: importId, version } = view.import;
  const { data, isPlaceholderData } = useQuery(importRowsQuery(useApi(), { importId, version, outcome: 'ask' }));
  const rows = useAsked(isPlaceholderData ? undefined : data?.rows);
  const open = rows.filter(({ rowNumber }) => matchOf(settling.settled, rowNumber) === undefined).length;
  if (rows.length === 0) return null;
  return (
    <Section title="Rows for you to choose" count={open}>
      <p className="soft">A row without a choice is not written. The import never guesses between two children.</p>
      <DataTable
        caption={`Rows for you to choose, ${rows.length}`}
        captionHidden
        columns={columnsOf(settling)}
        rows={rows}
        rowKey={({ rowNumber }) => String(rowNumber)}
      />
    </Section>
  );
};
