import type { Chance } from './chance.ts';

/**
 * Counts what it is told of, and does something at random, once in so many on average and within one and a half times as
 * many. Counted and not timed, so that a slow machine meets as much as a fast one.
 */
export const everySoMany = (chance: Chance, many: number, work: () => void): (() => void) => {
  const next = (): number => Math.ceil(many * (0.5 + chance()));
  let left = next();
  return () => {
    left -= 1;
    if (left > 0) return;
    left = next();
    work();
  };
};
