import type { ImportView } from '@waymark/contracts';

type Cell = ImportView['groups'][number]['cells'][number];

/** Rows of one column that have the same thing wrong: the first few by number, and how many there are besides. */
export type IssuePlace = {
  readonly column: string | null;
  readonly rows: readonly number[];
  readonly more: number;
};

/** Where something is wrong, column by column, each row once. */
export const issuePlaces = (cells: readonly Cell[], atMost: number): IssuePlace[] =>
  [...Map.groupBy(cells, ({ column }) => column)].map(([column, those]) => {
    const rows = [...new Set(those.map(({ rowNumber }) => rowNumber))];
    return { column, rows: rows.slice(0, atMost), more: Math.max(0, rows.length - atMost) };
  });

/** "UPN: rows 4, 9 and 31 more"; a column is named where the fault is in one. */
export const placeWords = ({ column, rows, more }: IssuePlace): string => {
  const listed = more > 0 ? `${rows.join(', ')} and ${more} more` : rows.join(', ');
  const one = rows.length + more === 1;
  return column === null ? `${one ? 'Row' : 'Rows'} ${listed}` : `${column}: ${one ? 'row' : 'rows'} ${listed}`;
};

/** How many rows have it. */
export const rowsWithIssue = (cells: readonly Cell[]): number => new Set(cells.map(({ rowNumber }) => rowNumber)).size;
