import type { Measurement } from '../../../report/measurement.ts';
import { assumedMs, deployed } from '../figures/deployed.ts';
import { spokenTime } from '../figures/drain.ts';
import { peak } from '../model/peak-day.ts';
import type { SweptSize } from '../sweep-sizes/sweep-sizes.ts';
import { grouped, line } from './line.ts';

/** architecture.md: a sweep reads at most this much. */
export const sweepBudget = (items: number, { shards, dates }: { shards: number; dates: number }): number =>
  0.03 * items + 0.5 * shards * dates;

/** A size that was not written is read in proportion to the greatest that was. */
export const extrapolated = (items: number, from: SweptSize): SweptSize => ({
  ...from,
  items,
  rcu: (from.rcu * items) / from.items,
  ms: (from.ms * items) / from.items,
  fullest: (from.fullest * items) / from.items,
});

/** Items in the fullest shard over the average. */
export const skewOf = ({ fullest, items }: SweptSize, shards: number): number => (fullest * shards) / items;

const sweepPage = 1_000;

/** How long a run takes that reads a page after the other and hands it to the queue ten at a time, as the sweep does. */
export const sweepSeconds = (items: number): number =>
  ((items / sweepPage) * assumedMs.sweptPage + (items / deployed.batch) * assumedMs.queue) / 1_000;

/** The reads of every size against their budget, and how long a run on AWS takes against how long it may. */
export const sweepLines = (
  swept: readonly SweptSize[],
  sizes: readonly number[],
  shards: number,
): readonly Measurement[] => {
  const greatest = swept.at(-1);
  if (greatest === undefined) throw new Error('No size of the sweep was measured. Give it more minutes.');
  const reads = sizes.map((items) => {
    const measured = swept.find((each) => each.items === items);
    const { rcu, dates, ms } = measured ?? extrapolated(items, greatest);
    const budget = sweepBudget(items, { shards, dates });
    const time = measured === undefined ? '' : ` (${(ms / 1_000).toFixed(1)} s here)`;
    return line(
      `sweep, ${grouped(items)} due, ${dates} days`,
      measured === undefined ? 'extrapolated' : 'measured',
      `${grouped(rcu)} RCU${time}`,
      { budget: `≤ ${grouped(budget)} RCU`, kept: rcu <= budget },
    );
  });
  const runs = [peak.fewestItems, peak.mostItems].map((items) => {
    const seconds = sweepSeconds(items);
    return line(`one run of the sweep, ${grouped(items)} due`, 'assumed', spokenTime(seconds), {
      budget: `≤ ${spokenTime(deployed.sweepMostSeconds)}`,
      kept: seconds <= deployed.sweepMostSeconds,
    });
  });
  return [...reads, ...runs];
};
