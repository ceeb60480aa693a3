import type { ImportView } from '@waymark/contracts';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Select } from '../../design/select/select.tsx';
import { Confidence } from './confidence.tsx';
import { chooseColumn } from './settle.ts';
import { Step } from './step.tsx';
import type { Settling } from './use-settling.ts';

type SheetColumn = ImportView['columns'][number];

const leftOut = '-';

const headerOf = ({ header, column }: SheetColumn): string =>
  header === '' ? `Column ${column + 1}, no heading` : header;

const Meaning = ({
  column,
  view,
  settling: { settled, settle },
}: {
  readonly column: SheetColumn;
  readonly view: ImportView;
  readonly settling: Settling;
}) => {
  const chosen = settled.columns?.[String(column.column)];
  const field = chosen === undefined ? column.field : chosen;
  return (
    <Select
      id={`column-${column.column}`}
      label={`What “${headerOf(column)}” holds`}
      labelHidden
      width="full"
      value={field ?? leftOut}
      options={[
        { value: leftOut, label: 'Leave this column out' },
        ...view.fields.map(({ id, label, required }) => ({
          value: id,
          label,
          group: required ? 'Needed' : 'Also understood',
        })),
      ]}
      onChange={(value) => settle(chooseColumn(settled, column.column, value === leftOut ? null : value))}
    />
  );
};

const Heading = ({ column }: { readonly column: SheetColumn }) => (
  <>
    <span className="import__heading">{headerOf(column)}</span>
    <span className="import__samples small">
      <span className="visually-hidden">First values: </span>
      {column.samples.length === 0 ? 'Empty' : column.samples.slice(0, 3).join(' · ')}
    </span>
  </>
);

const columnsOf = (view: ImportView, settling: Settling): readonly Column<SheetColumn>[] => [
  {
    key: 'header',
    header: 'Heading and first values',
    rowHeader: true,
    cell: (column) => <Heading column={column} />,
  },
  { key: 'field', header: 'What it holds', cell: (column) => <Meaning {...{ column, view, settling }} /> },
  { key: 'confidence', header: 'Guess', width: 'fit', cell: ({ confidence }) => <Confidence of={confidence} /> },
  { key: 'why', header: 'Why', cell: ({ why }) => <span className="soft small">{why}</span> },
];

/** What each column holds: guessed, with its first values to judge by. */
export const ColumnsStep = ({ view, settling }: { readonly view: ImportView; readonly settling: Settling }) => (
  <Step
    view={view}
    step="columns"
    title="What the columns hold"
    lead="Each is guessed by its heading and its values. Change what is wrong; a column that is left out is not read."
  >
    <DataTable
      caption={`Columns of the sheet, ${view.columns.length}`}
      columns={columnsOf(view, settling)}
      rows={view.columns}
      rowKey={({ column }) => String(column)}
    />
  </Step>
);
