import { isDeepStrictEqual } from 'node:util';
import type { FileRow } from '../rows/file-row.ts';

interface RowChange {
  readonly before: FileRow;
  readonly after: FileRow;
}

export interface RowDifference {
  readonly created: readonly FileRow[];
  readonly changed: readonly RowChange[];
  readonly removed: readonly FileRow[];
}

const bySortKey = (rows: readonly FileRow[]): ReadonlyMap<string, FileRow> => {
  const known = new Map(rows.map((row) => [row.sk, row]));
  if (known.size < rows.length) throw new Error('Two rows of one file have the same key. Give each its own id.');
  return known;
};

const same = (a: FileRow, b: FileRow): boolean =>
  isDeepStrictEqual(a.facts, b.facts) && isDeepStrictEqual(a.entries, b.entries);

/** What must be written to turn the one set of rows into the other. */
export const diffRows = (before: readonly FileRow[], after: readonly FileRow[]): RowDifference => {
  const was = bySortKey(before);
  const is = bySortKey(after);
  const changed: RowChange[] = [];
  for (const row of is.values()) {
    const old = was.get(row.sk);
    if (old !== undefined && !same(old, row)) changed.push({ before: old, after: row });
  }
  return {
    created: [...is.values()].filter((row) => !was.has(row.sk)),
    changed,
    removed: [...was.values()].filter((row) => !is.has(row.sk)),
  };
};
