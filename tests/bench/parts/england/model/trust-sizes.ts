import { totals } from './phases.ts';

const many = totals.trusts - totals.singleSchoolTrusts;
const smallest = 2;

/** Sizes on an exponential curve: most trusts are small, and the few at its end are as large as any may be. */
const onCurve = (scale: number): readonly number[] =>
  Array.from({ length: many }, (_, n) => {
    const wanted = smallest - scale * Math.log(1 - (n + 0.5) / many);
    return Math.min(totals.largestTrust, Math.round(wanted));
  });

const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** The flattest curve that does not hold more schools than there are. */
const fitted = (schools: number): readonly number[] => {
  let [low, high] = [0, 1_000];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(onCurve(middle)) > schools) high = middle;
    else low = middle;
  }
  return onCurve(low);
};

/**
 * How many schools each trust has: 850 have one, 1,200 from 2 to 90, together every school of England. Some 10,700 are
 * academies; the others, kept by councils or independent, stand in the 1,200 too, as though each had joined one: every
 * school needs a tenant, and the size that is designed for counts them all in 2,050.
 */
export const trustSizes = (): readonly number[] => {
  const wanted = totals.schools - totals.singleSchoolTrusts;
  const sizes = fitted(wanted);
  const short = wanted - sumOf(sizes);
  const roomy = sizes.flatMap((size, at) => (size < totals.largestTrust ? [at] : []));
  const raised = new Set(roomy.slice(0, short));
  return [
    ...Array.from({ length: totals.singleSchoolTrusts }, () => 1),
    ...sizes.map((size, at) => (raised.has(at) ? size + 1 : size)),
  ];
};
