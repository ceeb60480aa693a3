import { type Decode, type Item, keyOf } from './codec.ts';
import { StoredRowInvalid } from './stored-row-invalid.ts';

/** Reads a collection kind by kind, and at the end makes sure that no row was left out. */
export const readCollection = (items: readonly Item[]) => {
  const read = new Set<Item>();

  const decodeAs = <T>(item: Item, decode: Decode<T>, sortKey: (value: T) => string): T => {
    const value = decode(item);
    if (sortKey(value) !== keyOf(item).sk) throw new StoredRowInvalid(keyOf(item), 'its key and its contents differ');
    read.add(item);
    return value;
  };

  return {
    /** All rows of one kind, in the order of their keys. */
    all: <T>(prefix: string, decode: Decode<T>, sortKey: (value: T) => string): T[] =>
      items.filter((item) => keyOf(item).sk.startsWith(prefix)).map((item) => decodeAs(item, decode, sortKey)),
    /** The one row with this key; null where there is none. */
    one: <T>(sk: string, decode: Decode<T>): { item: Item; value: T } | null => {
      const item = items.find((candidate) => keyOf(candidate).sk === sk);
      return item === undefined ? null : { item, value: decodeAs(item, decode, () => sk) };
    },
    /** Rows of a kind that is read elsewhere. */
    leave: (prefix: string) => {
      for (const item of items) if (keyOf(item).sk.startsWith(prefix)) read.add(item);
    },
    /** Throws StoredRowInvalid where a row was of no kind that was asked for. */
    finish: () => {
      const stranger = items.find((item) => !read.has(item));
      if (stranger !== undefined) throw new StoredRowInvalid(keyOf(stranger), 'its kind is not known here');
    },
  };
};
