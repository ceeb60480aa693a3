import { apportion } from './apportion.ts';
import { type Phase, phaseNames, phases, totals } from './phases.ts';
import { seeded, shuffled } from './seeded.ts';
import { trustSizes } from './trust-sizes.ts';

export interface EnglishSchool {
  readonly phase: Phase;
  readonly onRoll: number;
  /** Children with an education, health and care plan. */
  readonly ehcp: number;
  /** Children with SEN support. */
  readonly support: number;
}

export interface EnglishTrust {
  readonly schools: readonly EnglishSchool[];
}

export interface England {
  readonly trusts: readonly EnglishTrust[];
}

/** A school is from half to one and a half times the average of its phase. */
const sizeOf = (next: () => number): number => 0.5 + next();

/**
 * England as it is designed for: the same one for the same seed. Trusts stand in no order, so that the first of them are
 * a fair sample of all.
 */
export const england = (seed = 2026): England => {
  const next = seeded(seed);
  const every = phaseNames.flatMap((phase) =>
    Array.from({ length: phases[phase].schools }, () => ({ phase, size: sizeOf(next) })),
  );
  const placed = shuffled(every, next);
  const spread = (total: number, what: 'onRoll' | 'ehcp' | 'support'): readonly number[] =>
    apportion(
      total,
      placed.map(({ phase, size }) => phases[phase][what] * size),
    );
  const onRoll = spread(totals.onRoll, 'onRoll');
  const ehcp = spread(totals.ehcp, 'ehcp');
  const support = spread(totals.support, 'support');
  const schools = placed.map(({ phase }, at) => ({
    phase,
    onRoll: onRoll[at] ?? 0,
    ehcp: ehcp[at] ?? 0,
    support: support[at] ?? 0,
  }));
  let taken = 0;
  const trusts = shuffled(trustSizes(), next).map((size) => {
    taken += size;
    return { schools: schools.slice(taken - size, taken) };
  });
  return { trusts };
};

export const schoolsOf = ({ trusts }: England): readonly EnglishSchool[] => trusts.flatMap(({ schools }) => schools);
