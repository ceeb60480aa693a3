import { createSweep, deadlinesEvents } from '@waymark/deadlines';
import { addDays } from '@waymark/domain';
import { createLogger, type QueuePort } from '@waymark/runtime';
import { newId } from '@waymark/test-kit';
import { timed } from '../../../timing/timed.ts';
import { aJobsWorld, type JobsWorld } from '../../../world/a-jobs-world.ts';
import { bulkWrite } from '../load/bulk-writer.ts';
import { peakOn } from '../load/peak-date.ts';
import type { Row } from '../load/row-bytes.ts';
import { type Template, templates } from '../load/templates.ts';

export interface SweptSize {
  readonly items: number;
  readonly rcu: number;
  readonly ms: number;
  /** Days that a run reads: from the watermark to today. */
  readonly dates: number;
  /** Items in the fullest shard. */
  readonly fullest: number;
}

export interface SizesOptions {
  readonly shards: number;
  readonly sizes: readonly number[];
  /** A size that could not be written and swept before this has passed is left out. */
  readonly forMs: number;
}

export interface Swept {
  /** Those there was time for. */
  readonly sizes: readonly SweptSize[];
  readonly greatest: SweptSize;
}

const perSchool = 60;
const perTrust = 720;
/** The watermark trails by two days. A day's first run finds it at three and reads as many days. */
const dates = 3;

/** Deadlines due on the peak day, each another child's, without the rest of her file: the sweep reads no more of her. */
function* dueRows(many: number, template: Template): Generator<Row> {
  let place = { trustId: newId.trust(), schoolId: newId.school() };
  for (let n = 0; n < many; n += 1) {
    if (n % perTrust === 0) place = { ...place, trustId: newId.trust() };
    if (n % perSchool === 0) place = { ...place, schoolId: newId.school() };
    yield* template.dueAt(place, newId.pupil());
  }
}

/** A queue that counts what it is sent, for a peak day's messages are too many to keep. */
const aCount = () => {
  let count = 0;
  const queue: QueuePort = {
    send: async (_, messages) => {
      count += messages.length;
    },
  };
  return { queue, taken: () => count };
};

const sweepOnce = async (world: JobsWorld, items: number): Promise<SweptSize> => {
  const { queue, taken } = aCount();
  const inShards: number[] = [];
  const write = (line: string): void => {
    const { code, count } = JSON.parse(line) as { code: string; count: number };
    if (code === 'SHARD_SWEPT') inShards.push(count);
  };
  const log = createLogger(deadlinesEvents, { clock: world.clock, write });
  const sweep = createSweep({ sweep: world.stores.sweep, queue, clock: world.clock, log });
  const { ms, value } = await timed(() => world.capacity.during(() => sweep({ shards: 'all' })));
  if (taken() !== items) throw new Error(`The sweep found ${taken()} items due, not ${items}.`);
  return { items, rcu: value.spent.read, ms, dates, fullest: Math.max(...inShards) };
};

/** Sweeps one table with more and more items due, as far as there is time for, each time as the day's first run. */
export const sweepSizes = async ({ shards, sizes, forMs }: SizesOptions): Promise<Swept> => {
  const world = await aJobsWorld({ shards, on: peakOn });
  try {
    const made = await templates(world);
    const template = made['support deadline'];
    await world.stores.sweep.moveWatermark(null, addDays(peakOn, -dates));
    const started = performance.now();
    const swept: SweptSize[] = [];
    // Each kind's own child has something due as well.
    let there = Object.keys(made).length - 1;
    let msPerItem = 0;
    for (const items of sizes) {
      const left = forMs - (performance.now() - started);
      if ((items - there) * msPerItem > left) break;
      const { ms } = await timed(() => bulkWrite(world, dueRows(items - there, template)));
      msPerItem = ms / Math.max(1, items - there);
      there = items;
      await world.stores.sweep.moveWatermark(addDays(peakOn, -2), addDays(peakOn, -dates));
      swept.push(await sweepOnce(world, items));
    }
    const greatest = swept.at(-1);
    if (greatest === undefined) throw new Error('No size of the sweep could be measured. Give it more minutes.');
    return { sizes: swept, greatest };
  } finally {
    await world.stop();
  }
};
