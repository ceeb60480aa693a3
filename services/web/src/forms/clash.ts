import type { Merge } from './merge.ts';
import type { Values } from './values.ts';

export type Choice = 'mine' | 'theirs';

/** Two changes of one record that meet: both versions, and what was chosen so far where both changed the same. */
export type Clash = Merge & {
  readonly mine: Values;
  readonly theirs: Values;
  readonly chosen: Readonly<Record<string, Choice>>;
  /** What my change was made from, before the other's came. */
  readonly before: { readonly base: Values; readonly version: number };
};

/** The fields that still need a choice. */
export const unchosen = ({ clashes, chosen }: Clash): readonly string[] =>
  clashes.filter((name) => chosen[name] === undefined);

/** The answer that a choice puts into the form; mine where none is made yet. */
export const chosenVersion = ({ mine, theirs, chosen }: Clash, name: string): string =>
  (chosen[name] === 'theirs' ? theirs : mine)[name] ?? '';

/** Typing another answer into a field that clashes is a choice too: what is typed is mine, and is kept. */
export const edited = (clash: Clash, name: string, value: string): Clash =>
  clash.clashes.includes(name)
    ? { ...clash, mine: { ...clash.mine, [name]: value }, chosen: { ...clash.chosen, [name]: 'mine' } }
    : clash;
