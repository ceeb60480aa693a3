import * as z from 'zod';
import type { Key } from '../table/keys.ts';
import { faultsOf, StoredRowInvalid } from './stored-row-invalid.ts';

/** A row as the table gives it. */
export type Item = Readonly<Record<string, unknown>>;

/** What the store itself keeps on a row, besides the facts of the domain's schema. */
const storeAttributes = new Set([
  ...['pk', 'sk', 'listPk', 'listSk', 'duePk', 'dueSk', 'outPk', 'outSk', 'ttl'],
  ...['fileVersion', 'rowVersion', 'registerDigest', 'rollDigest'],
]);

const keySchema = z.object({ pk: z.string(), sk: z.string() });

/** The key of a row. */
export const keyOf = (item: Item): Key => keySchema.parse(item);

/** Facts as a row keeps them: what is null is absent. */
export const encode = (facts: object): Item =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));

export type Decode<T> = (item: Item) => T;

/**
 * Reads a row back by its schema: what is absent is null where the schema takes null.
 * Throws StoredRowInvalid for a row that does not fit, unknown attributes included.
 */
export const decoder = <S extends z.ZodObject>(schema: S): Decode<z.output<S>> => {
  const absent = Object.fromEntries(
    Object.entries(schema.shape)
      .filter(([, field]) => z.safeParse(field, null).success)
      .map(([name]) => [name, null]),
  );
  return (item) => {
    const facts = Object.entries(item).filter(([name]) => !storeAttributes.has(name));
    const parsed = schema.safeParse({ ...absent, ...Object.fromEntries(facts) });
    if (!parsed.success) throw new StoredRowInvalid(keyOf(item), faultsOf(parsed.error));
    return parsed.data;
  };
};
