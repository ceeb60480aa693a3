import { type BlobPort, type Clock, faultFields, type Logger, type MailQuota, type QueuePort } from '@waymark/runtime';
import type { OutboxItem, OutboxStore } from '@waymark/store';
import * as z from 'zod';
import type { notificationsEvents } from '../events.ts';
import { type Allowance, allowanceOf, type Ceilings, unlimited } from '../pace/allowance.ts';
import { choose } from '../pace/choose.ts';
import { readStop } from '../pace/stop.ts';
import { createUnderWay } from '../pace/under-way.ts';
import { interleaved, readOutbox } from './read-outbox.ts';

/** What the messages are paced by. */
export interface Pacing {
  /** What the provider takes, asked at each run. */
  readonly quota: () => Promise<MailQuota>;
  readonly ceilings: Ceilings;
  /** Where a stop is noted. */
  readonly blobs: Pick<BlobPort, 'get'>;
}

export interface DispatcherDeps {
  readonly outbox: OutboxStore;
  readonly queue: QueuePort;
  readonly clock: Clock;
  readonly log: Logger<typeof notificationsEvents>;
  /** How many messages one run looks at, over all shards: of these the most urgent go. */
  readonly mostPerRun: number;
  /** Left out: the provider is taken to take everything at once. */
  readonly pacing?: Pacing;
}

export const dispatchInputSchema = z.strictObject({});

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

/** What a provider that does not say what it takes is taken to take: as little as one whose limits nobody has raised. */
const unsaid: MailQuota = { perSecond: 1, perDay: null, sentLastDay: 0 };

/**
 * Hands over what needs attention now: leases and waits that have ended, and messages that may leave, as many as the
 * provider takes until the next run, each in its second and the most urgent first. It decides nothing about a message and
 * writes nothing: what is not handed over waits in the outbox for the next run.
 */
export const createDispatcher = ({ outbox, queue, clock, log, mostPerRun, pacing }: DispatcherDeps) => {
  const underWay = createUnderWay();
  let lastQuota: MailQuota | null = null;

  const quotaNow = async ({ quota, ceilings }: Pacing): Promise<MailQuota> => {
    try {
      lastQuota = await quota();
    } catch (fault) {
      log('QUOTA_UNREAD', faultFields(fault));
    }
    return lastQuota ?? { ...unsaid, perSecond: ceilings.perSecond ?? unsaid.perSecond };
  };

  const allowanceNow = async (): Promise<Allowance> => {
    if (pacing === undefined) return unlimited;
    const [quota, stop] = await Promise.all([quotaNow(pacing), readStop(pacing.blobs)]);
    return allowanceOf({ quota, stop, ceilings: pacing.ceilings, real: clock.real() });
  };

  const handOver = async (found: readonly OutboxItem[]): Promise<void> => {
    const [now, real] = [clock.now(), clock.real()];
    const allowance = await allowanceNow();
    const fresh = pacing === undefined ? found : underWay.without(found, real);
    const chosen = choose(fresh, allowance, now);
    if (chosen.length > 0) {
      await queue.send(
        'send',
        chosen.map(({ message }) => message),
      );
    }
    underWay.note(chosen, real);
    const kept = fresh.length - chosen.length;
    if (kept === 0) return;
    log('OUTBOX_PACED', { count: kept });
    if (allowance.keptBackBy !== null) log('MAIL_WAITS', { count: kept, reason: allowance.keptBackBy });
  };

  return async (_: z.output<typeof dispatchInputSchema>): Promise<void> => {
    const moments = { now: clock.now(), real: clock.real() };
    const most = Math.ceil(mostPerRun / outbox.shards);
    const found: (readonly OutboxItem[])[] = [];
    const failed = new Map<number, unknown>();
    for (let shard = 0; shard < outbox.shards; shard += 1) {
      try {
        const items = await readOutbox(outbox, { shard, moments, most });
        if (items.length > 0) log('OUTBOX_READ', { shard, count: items.length });
        found.push(items);
      } catch (fault) {
        log('OUTBOX_FAILED', { shard, ...faultFields(fault) });
        failed.set(shard, fault);
      }
    }
    const items = interleaved(found);
    if (items.length > 0) await handOver(items);
    if (failed.size > 0) throw new OutboxUnread([...failed.values()], [...failed.keys()]);
  };
};
