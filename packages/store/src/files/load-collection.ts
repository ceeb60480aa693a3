import type { TableClient } from '../client/table-client.ts';
import { type Item, keyOf } from '../rows/codec.ts';

interface Collection {
  readonly pk: string;
  /** The sort key of the row whose `fileVersion` every commit bumps. */
  readonly headSk: string;
  readonly consistent: boolean;
}

const versionIn = (items: readonly Item[], headSk: string): unknown =>
  items.find((item) => keyOf(item).sk === headSk)?.fileVersion;

const attempts = 3;

/**
 * Every row of a file: one query up to 1 MB. A longer file takes several, between which it may change; then its
 * version must be the same before the first and at the head's own page, or it is read again. What changes after the
 * head was read is caught by the next commit's condition.
 */
export const loadCollection = async (
  table: TableClient,
  { pk, headSk, consistent }: Collection,
): Promise<readonly Item[]> => {
  const first = await table.query({ pk, consistent });
  if (first.cursor === null) return first.rows;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const head = await table.get({ pk, sk: headSk }, { consistent });
    const items = await table.queryAll({ pk, consistent });
    if (head?.fileVersion === versionIn(items, headSk)) return items;
  }
  throw new Error(
    `A file of more than 1 MB changed during each of ${attempts} readings. Nothing was written; try again.`,
  );
};
