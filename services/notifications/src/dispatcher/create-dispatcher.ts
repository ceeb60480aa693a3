import type { SendMessage } from '@waymark/contracts';
import type { Instant, NoticeState } from '@waymark/domain';
import { type Clock, faultFields, type Logger, type OutgoingMessage, type QueuePort } from '@waymark/runtime';
import type { Cursor, OutboxItem, OutboxStore } from '@waymark/store';
import * as z from 'zod';
import type { notificationsEvents } from '../events.ts';

export interface DispatcherDeps {
  readonly outbox: OutboxStore;
  readonly queue: QueuePort;
  readonly clock: Clock;
  readonly log: Logger<typeof notificationsEvents>;
  /** How many messages one run enqueues at most, over all shards: what the provider takes until the next run. */
  readonly mostPerRun: number;
}

export const dispatchInputSchema = z.strictObject({});

/** States whose next moment is a lease's or a wait's end, which follow the machine's own time. */
const waitsInRealTime: readonly NoticeState[] = ['CLAIMED', 'UNKNOWN', 'SENT'];

const asMessage = ({ trustId, subject, noticeId }: OutboxItem): OutgoingMessage => {
  const of =
    subject.kind === 'pupil'
      ? { kind: subject.kind, id: subject.pupilId }
      : { kind: subject.kind, id: subject.staffId };
  return { body: { trustId, subject: of, noticeId } satisfies SendMessage, groupId: trustId };
};

const lastOf = ({ now, real }: { now: Instant; real: Instant }): Instant => {
  if (now > real) return now;
  return real;
};

/** Some shards of the outbox could not be read; the others were dispatched. */
export class OutboxUnread extends AggregateError {
  constructor(faults: readonly unknown[], shards: readonly number[]) {
    super(
      [...faults],
      `Shards ${shards.join(', ')} of the outbox could not be dispatched. The next run reads them again.`,
    );
    this.name = 'OutboxUnread';
  }
}

/**
 * Enqueues what needs attention now, the longest waiting first: messages that may leave, leases and waits that have ended.
 * It decides nothing and writes nothing. A run takes no more than the provider sends until the next, because what waits in
 * the queue is still in the outbox and would be enqueued again.
 */
export const createDispatcher = ({ outbox, queue, clock, log, mostPerRun }: DispatcherDeps) => {
  const dispatchShard = async (
    shard: number,
    moments: { now: Instant; real: Instant },
    most: number,
  ): Promise<number> => {
    const upTo = lastOf(moments);
    let count = 0;
    let cursor: Cursor | null = null;
    do {
      const page: Awaited<ReturnType<OutboxStore['pending']>> = await outbox.pending({ shard, upTo, cursor });
      const ripe = page.rows
        .filter((item) => item.attentionAt <= (waitsInRealTime.includes(item.state) ? moments.real : moments.now))
        .slice(0, most - count);
      if (ripe.length > 0) await queue.send('send', ripe.map(asMessage));
      count += ripe.length;
      cursor = page.cursor;
    } while (cursor !== null && count < most);
    return count;
  };

  return async (_: z.output<typeof dispatchInputSchema>): Promise<void> => {
    const moments = { now: clock.now(), real: clock.real() };
    const most = Math.ceil(mostPerRun / outbox.shards);
    const failed = new Map<number, unknown>();
    for (let shard = 0; shard < outbox.shards; shard += 1) {
      try {
        const count = await dispatchShard(shard, moments, most);
        if (count > 0) log('OUTBOX_READ', { shard, count });
      } catch (fault) {
        log('OUTBOX_FAILED', { shard, ...faultFields(fault) });
        failed.set(shard, fault);
      }
    }
    if (failed.size > 0) throw new OutboxUnread([...failed.values()], [...failed.keys()]);
  };
};
