import type { ImportView } from '@waymark/contracts';

type Word = ImportView['words'][number]['values'][number];

const rank = { ask: 0, likely: 1, sure: 2 } as const;

/** An order to keep: the words that are unsure now, then the commonest; words that come later go to the end. */
export const unsureFirst = (words: readonly Word[]): ((later: readonly Word[]) => Word[]) => {
  const sorted = words.toSorted((a, b) => rank[a.confidence] - rank[b.confidence] || b.count - a.count);
  const places = new Map(sorted.map(({ value }, place) => [value, place]));
  const placeOf = ({ value }: Word): number => places.get(value) ?? words.length;
  return (later) => later.toSorted((a, b) => placeOf(a) - placeOf(b));
};
