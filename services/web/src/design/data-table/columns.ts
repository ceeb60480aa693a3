import type { ReactNode } from 'react';

/** One column. Exactly one should be the `rowHeader`: what the row is about, and its link. */
export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and money go to the end, so that their digits line up. */
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  readonly rowHeader?: boolean;
  /** `fit` is as narrow as its words; `wide` takes what is left and may wrap. */
  readonly width?: 'fit' | 'wide';
};

/** Which column the rows are in the order of. */
export type Sort = { readonly key: string; readonly direction: 'ascending' | 'descending' };

/** What pressing a header asks for: its own order first, then the other way round. */
export const nextSort = (sort: Sort | undefined, key: string): Sort =>
  sort?.key === key && sort.direction === 'ascending'
    ? { key, direction: 'descending' }
    : { key, direction: 'ascending' };

/** Rows chosen for doing something to all of them at once, by row key. */
export type Selection<Row> = {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** The accessible name of a row's box: "Select Sam Okafor". */
  readonly label: (row: Row) => string;
};

/** The same set with one key put in or taken out. */
export const toggled = (selected: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(selected.has(key) ? [...selected].filter((one) => one !== key) : [...selected, key]);

/** All the rows in sight, or none of them when all were chosen; rows out of sight stay as they are. */
export const toggledAll = (selected: ReadonlySet<string>, inSight: readonly string[]): ReadonlySet<string> =>
  inSight.every((key) => selected.has(key))
    ? new Set([...selected].filter((key) => !inSight.includes(key)))
    : new Set([...selected, ...inSight]);
