import { type Instant, instant, type NoticeState } from '@waymark/domain';
import type { OutboxItem, OutboxStore } from '@waymark/store';
import { aFakeQueue, aSetClock, newId } from '@waymark/test-kit';
import { describe, expect, it } from 'vitest';
import { createDispatcher, OutboxUnread } from './create-dispatcher.ts';

const trustId = newId.trust();
const at = (attentionAt: string, state: NoticeState = 'PENDING'): OutboxItem => ({
  ...{ trustId, subject: { kind: 'pupil', pupilId: newId.pupil() }, noticeId: newId.notice(), state, version: 1 },
  attentionAt: instant(`2026-11-23T${attentionAt}:00.000Z`),
});

/** An outbox of two shards in memory, one page of two an answer; the first holds `items`. */
const dispatching = (items: readonly OutboxItem[], { mostPerRun = 100, broken = -1 } = {}) => {
  const queue = aFakeQueue();
  const clock = aSetClock('2026-11-23', '09:00');
  const pending = async ({ shard, upTo, cursor }: { shard: number; upTo: Instant; cursor?: { sk: string } | null }) => {
    if (shard === broken) throw new Error('throttled');
    const ripe = shard === 0 ? items.filter(({ attentionAt }) => attentionAt <= upTo) : [];
    const from = cursor ? Number(cursor.sk) : 0;
    return {
      rows: ripe.slice(from, from + 2),
      cursor: from + 2 < ripe.length ? { pk: '', sk: String(from + 2) } : null,
    };
  };
  const outbox: OutboxStore = { shards: 2, pending };
  const run = createDispatcher({ outbox, queue, clock, log: () => {}, mostPerRun });
  return { run: () => run({}), clock, sent: () => queue.drain('send').map(({ body }) => body) };
};

describe('dispatching', () => {
  it.each([
    ['08:59', 1],
    ['09:00', 1],
    ['09:01', 0],
  ])('at nine, what needs attention at %s: %i', async (time, count) => {
    const { run, sent } = dispatching([at(time)]);
    await run();
    expect(sent()).toHaveLength(count);
  });

  it('sends ids and nothing else', async () => {
    const item = at('08:00');
    const { run, sent } = dispatching([item]);
    await run();
    const id = item.subject.kind === 'pupil' ? item.subject.pupilId : '';
    expect(sent()).toEqual([{ trustId, subject: { kind: 'pupil', id }, noticeId: item.noticeId }]);
  });

  it('reads page after page, and no more than the provider takes until the next run', async () => {
    const items = Array.from({ length: 7 }, () => at('08:00'));
    const all = dispatching(items);
    await all.run();
    expect(all.sent()).toHaveLength(7);
    const some = dispatching(items, { mostPerRun: 6 });
    await some.run();
    expect(some.sent()).toHaveLength(3);
  });

  it('waits in real time for leases and events, though the demo moved its clock', async () => {
    const { run, sent, clock } = dispatching([
      at('10:00'),
      at('10:00', 'CLAIMED'),
      at('10:00', 'UNKNOWN'),
      at('10:00', 'SENT'),
    ]);
    clock.moveBusiness(24 * 60);
    await run();
    expect(sent()).toHaveLength(1);
    clock.pass(60);
    await run();
    expect(sent()).toHaveLength(4);
  });

  it('dispatches the other shards where one cannot be read, and says which', async () => {
    const { run, sent } = dispatching([at('08:00')], { broken: 1 });
    await expect(run()).rejects.toThrow(OutboxUnread);
    expect(sent()).toHaveLength(1);
  });
});
