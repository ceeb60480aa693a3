import type { Cursor } from '../client/cursor.ts';
import type { Page } from '../client/table-client.ts';

/** Reads a list to its end. */
export const everyPage = async <Row>(read: (cursor: Cursor | null) => Promise<Page<Row>>): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: Cursor | null = null;
  do {
    const page: Page<Row> = await read(cursor);
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== null);
  return rows;
};
