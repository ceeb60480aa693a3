import { timed } from '../../../timing/timed.ts';
import type { JobsWorld } from '../../../world/a-jobs-world.ts';
import { type Step, stepNames } from './steps.ts';
import { bothTallies, emptyTally, type Tally } from './tally.ts';

export type Tallies = Readonly<Record<Step, Tally>>;

export interface Stopwatch {
  /** Does so many operations of one step and adds what they came to. Nothing else may use the table meanwhile. */
  readonly measure: <T>(step: Step, operations: number, work: () => Promise<T>) => Promise<T>;
  /** The same where only the work tells how many operations it was. */
  readonly measureCounted: (step: Step, work: () => Promise<number>) => Promise<void>;
  readonly tallies: () => Tallies;
}

/** Adds up what each step consumes. */
export const stopwatch = ({ capacity }: Pick<JobsWorld, 'capacity'>): Stopwatch => {
  const tallies = new Map<Step, Tally>(stepNames.map((step) => [step, emptyTally]));
  const add = (step: Step, tally: Tally): void => {
    tallies.set(step, bothTallies(tallies.get(step) ?? emptyTally, tally));
  };
  const watched = <T>(work: () => Promise<T>) => timed(() => capacity.during(work));
  return {
    measure: async (step, operations, work) => {
      const { value, cpuMs } = await watched(work);
      add(step, { operations, spent: value.spent, cpuMs });
      return value.value;
    },
    measureCounted: async (step, work) => {
      const { value, cpuMs } = await watched(work);
      add(step, { operations: value.value, spent: value.spent, cpuMs });
    },
    tallies: () => Object.fromEntries(tallies) as Tallies,
  };
};
