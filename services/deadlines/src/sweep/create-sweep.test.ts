import type { CalendarDate } from '@waymark/domain';
import { addDays, date } from '@waymark/domain';
import type { DueItem, SweepStore } from '@waymark/store';
import { aFakeQueue, aSetClock, newId } from '@waymark/test-kit';
import { describe, expect, it } from 'vitest';
import { createSweep, ShardsFailed } from './create-sweep.ts';

const trustId = newId.trust();
const pupilId = newId.pupil();
const anItem = (sk: string): DueItem => ({ trustId, owner: { kind: 'pupil', pupilId }, sk });

/** A sweep over two shards that are held in memory, one page an item. */
const aSweep = (
  due: Readonly<Record<string, readonly DueItem[]>> = {},
  watermark: CalendarDate | null = date('2026-11-20'),
) => {
  const read: string[] = [];
  const state = { watermark, broken: new Set<number>(), done: new Set<string>() };
  const sweep: SweepStore = {
    shards: 2,
    dueOn: async ({ date: day, shard, cursor }) => {
      read.push(`${day} ${shard}`);
      if (state.broken.has(shard)) throw new Error('throttled');
      const items = due[`${day} ${shard}`] ?? [];
      const at = cursor ? Number(cursor.sk) : 0;
      const item = items[at];
      return { rows: item ? [item] : [], cursor: at + 1 < items.length ? { pk: '', sk: String(at + 1) } : null };
    },
    watermark: async () => state.watermark,
    moveWatermark: async (_, to) => {
      state.watermark = to;
      return true;
    },
    markShardDone: async ({ run, shard }) => {
      state.done.add(`${run} ${shard}`);
    },
    shardsDone: async (run) => [0, 1].filter((shard) => state.done.has(`${run} ${shard}`)),
  };
  const queue = aFakeQueue();
  const clock = aSetClock('2026-11-23', '06:00');
  const run = createSweep({ sweep, queue, clock, log: () => {} });
  return { run, read, state, queue, clock, items: () => queue.drain('plan').map(({ body }) => body) };
};

describe('a sweep', () => {
  it('reads every day from the watermark to today in every shard, and not tomorrow', async () => {
    const { run, read } = aSweep();
    await run({ shards: 'all' });
    expect(read).toEqual([
      '2026-11-21 0',
      '2026-11-22 0',
      '2026-11-23 0',
      '2026-11-21 1',
      '2026-11-22 1',
      '2026-11-23 1',
    ]);
  });

  it('sends one message for each item, by ids, for its trust, page after page', async () => {
    const { run, queue } = aSweep({ '2026-11-23 1': [anItem('MEETING#1'), anItem('DEADLINE#AR_CLOCK#2026-02-01')] });
    await run({ shards: 'all' });
    expect(queue.drain('plan')).toEqual(
      ['MEETING#1', 'DEADLINE#AR_CLOCK#2026-02-01'].map((item) => ({
        groupId: trustId,
        body: { trustId, subject: { kind: 'pupil', id: pupilId }, item, on: '2026-11-23' },
      })),
    );
  });

  it('sends a recomputation that is owed to the long work', async () => {
    const recomputeId = newId.import();
    const { run, queue } = aSweep({
      '2026-11-22 0': [{ trustId, owner: { kind: 'recompute', recomputeId }, sk: 'RECOMPUTE' }],
    });
    await run({ shards: 'all' });
    expect(queue.drain('tasks').map(({ body }) => body)).toEqual([{ kind: 'recompute', trustId, jobId: recomputeId }]);
  });

  it('moves the watermark to two days ago when nothing is left so far back', async () => {
    const { run, state } = aSweep({ '2026-11-22 0': [anItem('MEETING#1')], '2026-11-23 1': [anItem('MEETING#2')] });
    await run({ shards: 'all' });
    expect(state.watermark).toBe('2026-11-21');
  });

  it('leaves the watermark where something old was found again', async () => {
    const { run, state, clock, items } = aSweep({ '2026-11-21 0': [anItem('MEETING#1')] });
    await run({ shards: 'all' });
    expect(state.watermark).toBe('2026-11-20');
    clock.set('2026-11-30', '06:00');
    items();
    await run({ shards: 'all' });
    expect(items()).toHaveLength(1);
  });

  it('leaves the watermark where a shard fails, sweeps the others, and says which failed', async () => {
    const { run, state, items } = aSweep({ '2026-11-23 1': [anItem('MEETING#1')] });
    state.broken.add(0);
    await expect(run({ shards: 'all' })).rejects.toThrow(ShardsFailed);
    await expect(run({ shards: 'all' })).rejects.toThrow('Shards 0 could not be swept');
    expect(state.watermark).toBe('2026-11-20');
    expect(items()).toHaveLength(2);
    state.broken.clear();
    await run({ shards: 'all' });
    expect(state.watermark).toBe('2026-11-21');
  });

  it('fails where the queue does not take what is due', async () => {
    const { run, state, queue } = aSweep({ '2026-11-23 1': [anItem('MEETING#1')] });
    queue.failFor('plan');
    await expect(run({ shards: 'all' })).rejects.toThrow('Shards 1');
    expect(state.watermark).toBe('2026-11-20');
  });

  it('split over several schedules, moves the watermark with the last of them', async () => {
    const { run, state } = aSweep();
    await run({ shards: [0] });
    expect(state.watermark).toBe('2026-11-20');
    await run({ shards: [1] });
    expect(state.watermark).toBe('2026-11-21');
  });

  it('reads thirty days back when it has never run', async () => {
    const { run, read } = aSweep({}, null);
    await run({ shards: [0] });
    expect(read[0]).toBe(`${addDays(date('2026-11-23'), -30)} 0`);
  });
});
