import type { MessageKind } from './message-kind.ts';
import type { CapacityEntry, WishEntry } from './own-rights.ts';

/**
 * The entry that counts of each key: the one of the latest day, and of those of one day the one recorded last. Entries
 * are only ever added, in the order in which they were recorded.
 */
const newestBy = <Entry extends { readonly on: string }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry> => {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const known = newest.get(keyOf(entry));
    if (known === undefined || entry.on >= known.on) newest.set(keyOf(entry), entry);
  }
  return newest;
};

/** What counts about her capacity today, one entry for each kind of message that was ever looked at. */
export const capacityNow = (entries: readonly CapacityEntry[]): readonly CapacityEntry[] => [
  ...newestBy(entries, ({ kind }) => kind).values(),
];

/** What she wishes today, one entry for each adult and kind of message of which she ever said something. */
export const wishesNow = (entries: readonly WishEntry[]): readonly WishEntry[] => [
  ...newestBy(entries, ({ adultId, kind }) => `${adultId} ${kind}`).values(),
];

/** The kinds of message for which a lack of capacity is recorded, as the decision table asks for them. */
export const lackingFor = (entries: readonly CapacityEntry[]): MessageKind[] =>
  capacityNow(entries).flatMap(({ kind, lacks }) => (lacks ? [kind] : []));

/** Her wish for each adult about this kind of message, by the adult's id, as the decision table asks for it. */
export const wishesAbout = (entries: readonly WishEntry[], message: MessageKind): Record<string, boolean> =>
  Object.fromEntries(
    wishesNow(entries).flatMap(({ adultId, kind, wish }) => (kind === message ? [[adultId, wish]] : [])),
  );
