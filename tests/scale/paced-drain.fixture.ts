import { sendMessageSchema } from '@waymark/contracts';
import { createDispatcher } from '@waymark/notifications';
import type { OutboxItem, OutboxStore } from '@waymark/store';
import { aFakeBlobStore, aFakeQueue, aSetClock, newId } from '@waymark/test-kit';

export interface Drained {
  /** Runs of the dispatcher, one a minute, until all had left. */
  readonly minutes: number;
  /** The most messages of any second. */
  readonly mostASecond: number;
  /** Messages handed to a mailer, those that had left already included. */
  readonly handed: number;
}

const shards = 8;

/**
 * The dispatcher itself over so many messages that may all leave: each leaves in its second and, like an index that follows
 * its table, is still seen for `lagSeconds` more.
 */
export const drained = async (
  messages: number,
  { perSecond, lagSeconds }: { readonly perSecond: number; readonly lagSeconds: number },
): Promise<Drained> => {
  const clock = aSetClock('2027-02-12', '08:00');
  const queue = aFakeQueue();
  const trustId = newId.trust();
  const subject = { kind: 'pupil', pupilId: newId.pupil() } as const;
  const attentionAt = clock.now();
  const waiting: Map<string, OutboxItem>[] = Array.from({ length: shards }, () => new Map());
  for (let n = 0; n < messages; n += 1) {
    const noticeId = newId.notice();
    const of = { trustId, subject, noticeId, state: 'PENDING', version: 1, attentionAt } as const;
    waiting[n % shards]?.set(noticeId, { ...of, obligation: `MEETING#${n}`, uselessAfter: null });
  }
  const outbox: OutboxStore = {
    shards,
    pending: async ({ shard }) => ({ rows: [...(waiting[shard]?.values() ?? [])], cursor: null }),
  };
  const dispatch = createDispatcher({
    ...{ outbox, queue, clock, log: () => {}, mostPerRun: 40_000 },
    pacing: {
      quota: async () => ({ perSecond, perDay: null, sentLastDay: 0 }),
      ceilings: { perSecond: null, perDay: null },
      blobs: aFakeBlobStore(),
    },
  });
  const left = new Set<string>();
  let [minutes, mostASecond, handed] = [0, 0, 0];
  let stillSeen: readonly string[] = [];
  while (left.size < messages) {
    await dispatch({});
    for (const id of stillSeen) for (const shard of waiting) shard.delete(id);
    const inSecond = new Map<number, number>();
    const lagging: string[] = [];
    for (const { body, delaySeconds = 0 } of queue.drain('send')) {
      const { noticeId } = sendMessageSchema.parse(body);
      handed += 1;
      if (!left.has(noticeId)) inSecond.set(delaySeconds, (inSecond.get(delaySeconds) ?? 0) + 1);
      left.add(noticeId);
      if (delaySeconds + lagSeconds >= 60) lagging.push(noticeId);
      else for (const shard of waiting) shard.delete(noticeId);
    }
    stillSeen = lagging;
    mostASecond = Math.max(mostASecond, ...inSecond.values());
    minutes += 1;
    clock.pass(1);
  }
  return { minutes, mostASecond, handed };
};
