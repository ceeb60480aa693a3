import { addMinutes, date, type Instant, instant, type NoticeState } from '@waymark/domain';
import type { MailQuota } from '@waymark/runtime';
import type { OutboxItem, OutboxStore } from '@waymark/store';
import { aFakeBlobStore, aFakeQueue, aSetClock, newId } from '@waymark/test-kit';
import { describe, expect, it } from 'vitest';
import { noteStop } from '../pace/stop.ts';
import { createDispatcher, OutboxUnread, type Pacing } from './create-dispatcher.ts';

const trustId = newId.trust();
const at = (attentionAt: string, state: NoticeState = 'PENDING'): OutboxItem => ({
  ...{ trustId, subject: { kind: 'pupil', pupilId: newId.pupil() }, noticeId: newId.notice(), state, version: 1 },
  attentionAt: instant(`2026-11-23T${attentionAt}:00.000Z`),
  ...{ obligation: 'MEETING#1', uselessAfter: null },
});
const many = (count: number, change: Partial<OutboxItem> = {}) =>
  Array.from({ length: count }, () => ({ ...at('08:00'), ...change }));

/** An outbox of two shards in memory, one page of two an answer; the first holds `items`. */
const dispatching = (
  items: readonly OutboxItem[],
  { mostPerRun = 10_000, broken = -1, pacing }: { mostPerRun?: number; broken?: number; pacing?: Pacing } = {},
) => {
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
  const logged: string[] = [];
  const log = (code: string) => {
    logged.push(code);
  };
  const run = createDispatcher({ outbox, queue, clock, log, mostPerRun, ...(pacing && { pacing }) });
  const handed = () => queue.drain('send');
  return { run: () => run({}), clock, logged, handed, sent: () => handed().map(({ body }) => body) };
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

const pacing = (quota: Partial<MailQuota> = {}, change: Partial<Pacing> = {}): Pacing => ({
  quota: async () => ({ perSecond: 14, perDay: null, sentLastDay: 0, ...quota }),
  ceilings: { perSecond: null, perDay: null },
  blobs: aFakeBlobStore(),
  ...change,
});

describe('pacing', () => {
  it('hands over what is taken in the minute, each in its second, and the rest in the next runs', async () => {
    const paced = dispatching(many(1_000), { pacing: pacing() });
    await paced.run();
    const delays = paced.handed().map(({ delaySeconds = 0 }) => delaySeconds);
    expect(delays).toHaveLength(840);
    for (let second = 0; second < 60; second += 1) {
      expect(delays.filter((delay) => delay === second)).toHaveLength(14);
    }
    paced.clock.pass(1);
    await paced.run();
    expect(paced.handed()).toHaveLength(160);
    expect(paced.logged).toContain('OUTBOX_PACED');
    expect(paced.logged).not.toContain('MAIL_WAITS');
  });

  it('counts what is under way once, and hands it over again where it has stayed', async () => {
    const paced = dispatching(many(5), { pacing: pacing() });
    await paced.run();
    paced.clock.pass(1);
    await paced.run();
    expect(paced.handed()).toHaveLength(5);
    paced.clock.pass(1);
    await paced.run();
    expect(paced.handed()).toHaveLength(5);
  });

  it.each([
    [{ perSecond: 10, perDay: null }, {}, 600],
    [{ perSecond: null, perDay: 200 }, {}, 198],
    [{ perSecond: null, perDay: null }, { perDay: 50_000, sentLastDay: 49_000 }, 500],
    [{ perSecond: null, perDay: null }, { perDay: 50_000, sentLastDay: 49_501 }, 0],
    [{ perSecond: null, perDay: 49_600 }, { perDay: 50_000, sentLastDay: 49_000 }, 104],
    [{ perSecond: null, perDay: null }, { perSecond: 1, perDay: 200, sentLastDay: 0 }, 60],
    [{ perSecond: null, perDay: null }, { perSecond: 0 }, 0],
  ])('of ceilings %j and a quota of %j it hands over %i', async (ceilings, quota, count) => {
    const paced = dispatching(many(1_000), { pacing: pacing(quota, { ceilings }) });
    await paced.run();
    expect(paced.handed()).toHaveLength(count);
  });

  it('says that messages wait where the day has no more, and lets the most urgent go, digests last', async () => {
    const urgent = many(3, { uselessAfter: date('2026-11-24') });
    const soon = many(3, { uselessAfter: date('2026-12-24') });
    const digests = many(3, { obligation: 'DIGEST', uselessAfter: date('2026-11-23') });
    const items = [...digests, ...soon, ...many(2), ...urgent];
    const paced = dispatching(items, { pacing: pacing({ perDay: 100, sentLastDay: 90 }) });
    await paced.run();
    const ids = (those: readonly OutboxItem[]) => those.map(({ noticeId }) => noticeId);
    const sent = paced.sent().map((body) => (body as { noticeId: OutboxItem['noticeId'] }).noticeId);
    expect(sent).toHaveLength(9);
    expect(sent.slice(0, 3).toSorted()).toEqual(ids(urgent).toSorted());
    expect(sent.slice(3, 6).toSorted()).toEqual(ids(soon).toSorted());
    expect(sent.filter((id) => ids(digests).includes(id))).toHaveLength(1);
    expect(paced.logged).toContain('MAIL_WAITS');
  });

  it('lets no reminder overtake its invitation, though it is sooner of no use', async () => {
    const of = at('08:00');
    const invitation = { ...of, uselessAfter: date('2026-12-10') };
    const reminder = { ...of, ...at('08:01'), subject: of.subject, uselessAfter: date('2026-11-24') };
    const other = { ...at('08:00'), uselessAfter: date('2026-12-01') };
    const paced = dispatching([other, reminder, invitation], { pacing: pacing() });
    await paced.run();
    const sent = paced.sent().map((body) => (body as { noticeId: OutboxItem['noticeId'] }).noticeId);
    expect(sent).toEqual([invitation, reminder, other].map(({ noticeId }) => noticeId));
  });

  it('holds back nothing that sends nothing', async () => {
    const items = [...many(2), ...many(2, { state: 'UNKNOWN' }), ...many(1, { state: 'HELD' })];
    const paced = dispatching(items, { pacing: pacing({ perDay: 10, sentLastDay: 10 }) });
    await paced.run();
    expect(paced.handed()).toHaveLength(3);
  });

  it('while a provider takes nothing, waits; then tries one at a time, the most urgent', async () => {
    const urgent = { ...at('08:30'), uselessAfter: date('2026-11-24') };
    const stopped = pacing();
    const blobs = aFakeBlobStore();
    const paced = dispatching([...many(5), urgent], { pacing: { ...stopped, blobs } });
    await noteStop(blobs, { because: 'account', code: 'SENDING_PAUSED' }, paced.clock.real());
    paced.clock.pass(4);
    await paced.run();
    expect(paced.handed()).toEqual([]);
    expect(paced.logged).toContain('MAIL_WAITS');
    paced.clock.pass(1);
    await paced.run();
    expect(paced.sent()).toEqual([expect.objectContaining({ noticeId: urgent.noticeId, trial: true })]);
  });

  it('tries what has waited three days even then, so that a person is asked', async () => {
    const now = instant('2026-11-23T09:00:00.000Z');
    const old = { ...at('08:00'), attentionAt: addMinutes(now, -3 * 24 * 60) };
    const young = { ...at('08:00'), attentionAt: addMinutes(now, -3 * 24 * 60 + 1) };
    const paced = dispatching([old, young], { pacing: pacing({ perDay: 10, sentLastDay: 10 }) });
    await paced.run();
    expect(paced.sent()).toEqual([expect.objectContaining({ noticeId: old.noticeId })]);
  });

  it('keeps to what it was told last where the provider does not say, and to one a second where it never did', async () => {
    const never = pacing({}, { quota: () => Promise.reject(new Error('no answer')) });
    const paced = dispatching(many(100), { pacing: never });
    await paced.run();
    expect(paced.handed()).toHaveLength(60);
    expect(paced.logged).toContain('QUOTA_UNREAD');
  });
});
