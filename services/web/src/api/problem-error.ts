import type { Problem } from '@waymark/contracts';

export type ProblemError = Error & { readonly problem: Problem };

/** A problem as something to throw, for reads that a page cannot do without. */
export const problemError = (problem: Problem): ProblemError => Object.assign(new Error(problem.title), { problem });

/** The problem behind what was thrown; null where it was something else. */
export const problemOf = (thrown: unknown): Problem | null => {
  const isOne = (value: unknown): value is ProblemError => value instanceof Error && 'problem' in value;
  return isOne(thrown) ? thrown.problem : null;
};
