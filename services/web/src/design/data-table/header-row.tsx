import { Checkbox } from '../checkbox/checkbox.tsx';
import { Icon } from '../icon/icon.tsx';
import { type Column, nextSort, type Selection, type Sort, toggledAll } from './columns.ts';

const HeaderCell = <Row,>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}) => {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const drawn = direction === 'ascending' ? 'arrow-up' : direction === 'descending' ? 'arrow-down' : 'sort';
  const sorts = column.sortable === true && onSort !== undefined;
  return (
    <th
      scope="col"
      data-align={column.align}
      data-width={column.width}
      data-row-header={column.rowHeader}
      aria-sort={sorts ? (direction ?? 'none') : undefined}
    >
      {sorts ? (
        <button className="data-table__sort" type="button" onClick={() => onSort(nextSort(sort, column.key))}>
          {column.header}
          <Icon name={drawn} size="s" />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
};

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly keys: readonly string[];
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly selection: Selection<Row> | undefined;
};

/** The headers, with the box that chooses every row in sight. */
export const HeaderRow = <Row,>({ columns, keys, sort, onSort, selection }: Props<Row>) => {
  const chosen = selection === undefined ? 0 : keys.filter((key) => selection.selected.has(key)).length;
  return (
    <tr>
      {selection && (
        <td className="data-table__choose">
          <Checkbox
            label={`Select all ${keys.length} shown`}
            labelHidden
            checked={keys.length > 0 && chosen === keys.length}
            mixed={chosen > 0 && chosen < keys.length}
            onChange={() => selection.onChange(toggledAll(selection.selected, keys))}
          />
        </td>
      )}
      {columns.map((column) => (
        <HeaderCell key={column.key} {...{ column, sort, onSort }} />
      ))}
    </tr>
  );
};
