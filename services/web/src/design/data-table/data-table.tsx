import './data-table.css';
import { type ReactNode, useId, useRef } from 'react';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { Link } from '../link/link.tsx';
import { type Column, type Selection, type Sort, toggled } from './columns.ts';
import { HeaderRow } from './header-row.tsx';
import { useOverflow } from './use-overflow.ts';

export type { Column, Selection, Sort } from './columns.ts';

type Props<Row> = {
  /** What the table holds and how many: "Pupils on the register, 81". */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where a row leads: its header becomes the link, and the whole row can be pressed. */
  readonly rowHref?: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection<Row>;
  readonly density?: 'regular' | 'compact';
  /** Shown in place of the rows when there are none. */
  readonly empty?: ReactNode;
  /** Rows are on their way; what is known stays in sight. */
  readonly busy?: boolean;
};

type RowProps<Row> = Pick<Props<Row>, 'columns' | 'rowHref' | 'selection'> & { readonly row: Row; readonly id: string };

const TableRow = <Row,>({ row, id, columns, rowHref, selection }: RowProps<Row>) => (
  <tr data-linked={rowHref !== undefined || undefined} data-selected={selection?.selected.has(id) || undefined}>
    {selection && (
      <td className="data-table__choose">
        <Checkbox
          label={selection.label(row)}
          labelHidden
          checked={selection.selected.has(id)}
          onChange={() => selection.onChange(toggled(selection.selected, id))}
        />
      </td>
    )}
    {columns.map((column) =>
      column.rowHeader ? (
        <th key={column.key} scope="row" data-width={column.width} data-row-header>
          {rowHref ? (
            <Link href={rowHref(row)} tone="quiet">
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </th>
      ) : (
        <td key={column.key} data-align={column.align} data-width={column.width}>
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
);

/** A native table: sorted by its headers, scrolled sideways in its own region, its header in sight while the page scrolls. */
export const DataTable = <Row,>(props: Props<Row>) => {
  const {
    caption,
    captionHidden = false,
    columns,
    rows,
    rowKey,
    rowHref,
    sort,
    onSort,
    selection,
    density = 'regular',
    empty,
    busy = false,
  } = props;
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const overflows = useOverflow(box);
  const focusable = overflows ? { tabIndex: 0 } : {};
  return (
    <section
      ref={box}
      className="data-table"
      data-density={density}
      data-overflows={overflows || undefined}
      aria-labelledby={`${id}-caption`}
      aria-busy={busy || undefined}
      {...focusable}
    >
      <table className="data-table__table">
        <caption className={captionHidden ? 'visually-hidden' : 'data-table__caption'} id={`${id}-caption`}>
          {caption}
        </caption>
        <thead>
          <HeaderRow {...{ columns, sort, onSort, selection }} keys={rows.map(rowKey)} />
        </thead>
        <tbody>
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td className="data-table__empty" colSpan={columns.length + (selection ? 1 : 0)}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <TableRow
              key={rowKey(row)}
              id={rowKey(row)}
              row={row}
              columns={columns}
              {...(rowHref ? { rowHref } : {})}
              {...(selection ? { selection } : {})}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
};
