import type { Measurement } from '../../../report/measurement.ts';
import { assumedMs, deployed, handedOverMs } from '../figures/deployed.ts';
import { spokenTime } from '../figures/drain.ts';
import { peak } from '../model/peak-day.ts';
import type { Swept, SweptSize } from '../sweep-sizes/sweep-sizes.ts';
import { grouped, line } from './line.ts';

/** architecture.md: a sweep reads at most this much. */
export const sweepBudget = (items: number, { shards, dates }: { shards: number; dates: number }): number =>
  0.03 * items + 0.5 * shards * dates;

/**
 * A size that was not written, in proportion to the greatest that was, but for the days on which nothing is due: those
 * cost the same at every size.
 */
export const extrapolated = (items: number, from: SweptSize, shards: number): SweptSize => {
  const emptyDays = 0.5 * shards * (from.dates - 1);
  const times = items / from.items;
  return {
    ...from,
    items,
    rcu: emptyDays + (from.rcu - emptyDays) * times,
    ms: from.ms * times,
    fullest: from.fullest * times,
  };
};

/** Items in the fullest shard over the average. */
export const skewOf = ({ fullest, items }: SweptSize, shards: number): number => (fullest * shards) / items;

const sweepPage = 1_000;

/** How long a run takes that reads a page after the other and hands each to the queue before the next, as the sweep does. */
export const sweepSeconds = (items: number): number =>
  ((items / sweepPage) * (assumedMs.sweptPage + handedOverMs(sweepPage))) / 1_000;

/** The reads of every size against their budget, and how long a run on AWS takes against how long it may. */
export const sweepLines = (
  { sizes: swept, greatest }: Swept,
  sizes: readonly number[],
  shards: number,
): readonly Measurement[] => [
  ...sizes.map((items) => {
    const measured = swept.find((each) => each.items === items);
    const { rcu, dates, ms } = measured ?? extrapolated(items, greatest, shards);
    const budget = sweepBudget(items, { shards, dates });
    const time = measured === undefined ? '' : ` (${(ms / 1_000).toFixed(1)} s here)`;
    return line(
      `sweep, ${grouped(items)} due, ${dates} days`,
      measured === undefined ? 'extrapolated' : 'measured',
      `${grouped(rcu)} RCU${time}`,
      { budget: `≤ ${grouped(budget)} RCU`, kept: rcu <= budget },
    );
  }),
  ...[peak.fewestItems, peak.mostItems].map((items) => {
    const seconds = sweepSeconds(items);
    return line(`one run of the sweep, ${grouped(items)} due`, 'assumed', spokenTime(seconds), {
      budget: `≤ ${spokenTime(deployed.sweepMostSeconds)}`,
      kept: seconds <= deployed.sweepMostSeconds,
    });
  }),
  line(
    `fullest of ${shards} shards of ${grouped(greatest.items)} due`,
    'measured',
    `${grouped(greatest.fullest)}, ${skewOf(greatest, shards).toFixed(3)} × the average`,
  ),
];
