import { columnKey } from './field.ts';
import { fieldsOf, kinds } from './fields.ts';

const known: ReadonlySet<string> = new Set(kinds.flatMap((kind) => fieldsOf(kind).flatMap(({ names }) => names)));

/** Whether some kind of table has a column of this name. */
export function isColumnName(text: string): boolean {
  const key = columnKey(text);
  return text.length <= 40 && known.has(key);
}
