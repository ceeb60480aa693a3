import { addDays, type CalendarDate as Day } from '@waymark/domain';
import { type Clock, faultFields, type Logger, type QueuePort } from '@waymark/runtime';
import type { SweepStore } from '@waymark/store';
import * as z from 'zod';
import type { deadlinesEvents } from '../events.ts';
import { enqueueDue } from './enqueue-due.ts';

export interface SweepDeps {
  readonly sweep: SweepStore;
  readonly queue: QueuePort;
  readonly clock: Clock;
  readonly log: Logger<typeof deadlinesEvents>;
}

/** Which shards a run reads: `all` of them, or those that one of several parallel schedules was given. */
export const sweepInputSchema = z.strictObject({ shards: z.union([z.literal('all'), z.array(z.int().min(0)).min(1)]) });
export type SweepInput = z.infer<typeof sweepInputSchema>;

/** How far the watermark trails: an entry may show in an index after the run that looked for it. */
const trailingDays = 2;
/** How far back the very first sweep reads. */
const firstReach = 30;

/** Some shards could not be read to their end. The next run reads them again from the same watermark. */
export class ShardsFailed extends AggregateError {
  constructor(faults: readonly unknown[], shards: readonly number[]) {
    super(
      [...faults],
      `Shards ${shards.join(', ')} could not be swept. The next run reads them again; see the log for each.`,
    );
    this.name = 'ShardsFailed';
  }
}

interface Reach {
  readonly from: Day;
  readonly today: Day;
}

const daysOf = ({ from, today }: Reach): readonly Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= today; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Reads one shard, day by day, and gives the first day on which anything was left. */
const sweepShard = async (
  deps: SweepDeps,
  shard: number,
  reach: Reach,
): Promise<{ firstLeft: Day | null; count: number }> => {
  let firstLeft: Day | null = null;
  let count = 0;
  for (const date of daysOf(reach)) {
    const found = await enqueueDue(deps, { date, shard });
    if (found > 0) firstLeft ??= date;
    count += found;
  }
  return { firstLeft, count };
};

/**
 * Sends one message for every item due from the watermark to today. Shards fail one by one, loudly; the watermark moves
 * to two days ago, once every shard was read on that day with nothing left so far back. What is found again is sent
 * again: planning twice changes nothing.
 */
export const createSweep = (deps: SweepDeps) => {
  const { sweep, clock, log } = deps;

  /** Whether nothing was left in the shard so far back that the watermark may pass it. */
  const isDrained = async (shard: number, reach: Reach): Promise<boolean> => {
    const startedAt = Date.parse(clock.real());
    const { firstLeft, count } = await sweepShard(deps, shard, reach);
    log('SHARD_SWEPT', { shard, count, ms: Date.parse(clock.real()) - startedAt });
    return firstLeft === null || firstLeft > addDays(reach.today, -trailingDays);
  };

  /** Whether every shard is drained: by this run if it read all, else by those of the day's runs that noted it. */
  const allDrained = async (drained: readonly number[], today: Day): Promise<boolean> => {
    if (new Set(drained).size === sweep.shards) return true;
    for (const shard of drained) await sweep.markShardDone({ run: today, shard, now: clock.real() });
    return new Set(await sweep.shardsDone(today)).size === sweep.shards;
  };

  return async (input: SweepInput): Promise<void> => {
    const today = clock.today();
    const watermark = await sweep.watermark();
    const from = watermark === null ? addDays(today, -firstReach) : addDays(watermark, 1);
    const shards = input.shards === 'all' ? Array.from({ length: sweep.shards }, (_, n) => n) : input.shards;
    const drained: number[] = [];
    const failed = new Map<number, unknown>();
    for (const shard of shards) {
      try {
        if (await isDrained(shard, { from, today })) drained.push(shard);
      } catch (fault) {
        log('SHARD_FAILED', { shard, ...faultFields(fault) });
        failed.set(shard, fault);
      }
    }
    if (failed.size > 0) throw new ShardsFailed([...failed.values()], [...failed.keys()]);
    const to = addDays(today, -trailingDays);
    if (watermark !== null && to <= watermark) return;
    if (!(await allDrained(drained, today))) return;
    if (await sweep.moveWatermark(watermark, to)) log('WATERMARK_MOVED', { on: to });
  };
};
