import { changedNames, type Values } from './values.ts';

export type Merge = {
  /** Mine, with everything that only the other changed. */
  readonly values: Values;
  /** What both changed, each to something else: a person must choose. */
  readonly clashes: readonly string[];
  /** What only the other changed: taken over, and said. */
  readonly taken: readonly string[];
};

/** Two changes of the same record, made from the same base. What I typed stays until I choose otherwise. */
export const merge = (base: Values, mine: Values, theirs: Values): Merge => {
  const changedByThem = changedNames(base, theirs).filter((name) => theirs[name] !== mine[name]);
  const changedByMe = new Set(changedNames(base, mine));
  const taken = changedByThem.filter((name) => !changedByMe.has(name));
  return {
    values: { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name] ?? ''])) },
    clashes: changedByThem.filter((name) => changedByMe.has(name)),
    taken,
  };
};
