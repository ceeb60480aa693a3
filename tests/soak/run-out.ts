import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, instant } from '@waymark/domain';
import { createDispatcher } from '@waymark/notifications';
import type { OutgoingMessage, QueuePort } from '@waymark/runtime';
import type { Stores } from '@waymark/store';
import { insist } from './insist.ts';
import type { MovedClock } from './moved-clock.ts';
import type { Pool } from './pool.ts';

interface RunOutDeps {
  readonly stores: Stores;
  readonly clock: MovedClock;
  readonly pool: Pool;
  /** Whether a message is handed out a second time, as queues do. */
  readonly twice: () => boolean;
  /** Whether there is time left. */
  readonly inTime: () => boolean;
  /** Resolves when every event on its way has come to the queue. */
  readonly eventsTold: () => Promise<void>;
  /** Makes more messages owed; false where there are to be no more. */
  readonly more: () => Promise<boolean>;
  readonly say: (line: string) => void;
}

const farOff = instant('9999-12-31T00:00:00.000Z');
/** What one run of the dispatcher puts on the queue, so that kills find some waiting and some in hand. */
const mostPerRun = 2_000;
const retryMs = 250;
/** The dispatcher runs every minute, so what comes due within one is found together. */
const dispatcherMs = 60_000;

/** When the next message needs attention; null: none ever will. */
const nextMoment = async ({ outbox }: Stores): Promise<Instant | null> => {
  const shards = Array.from({ length: outbox.shards }, (_, shard) => shard);
  const firsts = await Promise.all(shards.map((shard) => outbox.pending({ shard, upTo: farOff, limit: 1 })));
  return firsts.flatMap(({ rows }) => rows.map(({ attentionAt }) => attentionAt)).sort()[0] ?? null;
};

/**
 * Dispatches and waits for the mailers, and moves the clock to the next moment when nothing may be done now: ends when
 * nothing is owed any more, or with the time. Gives whether it was the first.
 */
export const runOut = async (deps: RunOutDeps): Promise<boolean> => {
  const { stores, clock, pool, say } = deps;
  let handed = 0;
  const put = (messages: readonly OutgoingMessage[]): void => {
    handed += messages.length;
    pool.put(
      messages.flatMap(({ body }) => Array.from({ length: deps.twice() ? 2 : 1 }, () => ({ queue: 'send', body }))),
    );
  };
  const queue: QueuePort = { send: async (_, messages) => put(messages) };
  const dispatch = createDispatcher({ outbox: stores.outbox, queue, clock, log: () => {}, mostPerRun });

  while (deps.inTime()) {
    handed = 0;
    await dispatch({}).catch(() => pause(retryMs));
    await pool.idle();
    await deps.eventsTold();
    await pool.idle();
    if (handed > 0) {
      say(`${clock.now().slice(0, 16)} ${handed} attended to`);
      continue;
    }
    if (await deps.more()) continue;
    const next = await insist(() => nextMoment(stores));
    if (next === null) return true;
    // Nothing is in hand, so nobody sleeps through the move as no function could.
    const waitMs = Math.max(Date.parse(next) - Date.parse(clock.real()), 0);
    clock.moveTo(clock.ahead() + waitMs + dispatcherMs);
  }
  return false;
};
