import { deliver } from './delivery.ts';
import type { ConsumeOptions, QueueHandler } from './local-queue.ts';
import type { MessageFolder, StoredMessage } from './message-file.ts';
import { createWaitingLine } from './waiting-line.ts';

export type OpenQueueDeps = {
  files: MessageFolder;
  now: () => number;
  visibilityMs: number;
  retryDelayMs: number;
  maxAttempts: number;
  /** Keeps a message that failed too often somewhere else; it leaves this queue afterwards. */
  giveUp: (message: StoredMessage) => Promise<void>;
  onFault: (fault: unknown) => void;
  /** Called whenever the queue may have become empty and idle. */
  onSettled: () => void;
};

export type OpenQueue = {
  /** Takes a message that is on disk already. */
  accept(message: StoredMessage): void;
  consume(handler: QueueHandler, options: ConsumeOptions): () => Promise<void>;
  size(): number;
  isIdle(): boolean;
};

type Consumer = {
  handler: QueueHandler;
  options: ConsumeOptions;
  open: boolean;
  slots: number;
  running: Set<Promise<void>>;
};

const longestTimer = 2_147_483_647;

/** Gives one queue's messages to its consumers. Nothing polls: it wakes for a message, an answer or the next due moment. */
export function openQueue(deps: OpenQueueDeps): OpenQueue {
  const line = createWaitingLine<StoredMessage>();
  const held = new Set<string>();
  const consumers = new Set<Consumer>();
  let alarm: NodeJS.Timeout | undefined;

  const finish = async ({ messageId }: StoredMessage): Promise<void> => {
    await deps.files.remove(messageId);
    held.delete(messageId);
  };

  const failed = async (message: StoredMessage, delayMs: number): Promise<void> => {
    if (!held.has(message.messageId)) return;
    if (message.attempts < deps.maxAttempts) return line.add({ ...message, notBefore: deps.now() + delayMs });
    await deps.giveUp(message);
    await finish(message);
  };

  /** The attempt is counted on disk before the handler runs, so that a message that kills the process is given up too. */
  const begin = async (message: StoredMessage): Promise<StoredMessage[]> => {
    if (message.attempts >= deps.maxAttempts) {
      await failed(message, 0);
      return [];
    }
    const begun = { ...message, attempts: message.attempts + 1 };
    await deps.files.write(begun);
    return [begun];
  };

  const run = async (consumer: Consumer, taken: readonly StoredMessage[]): Promise<void> => {
    let slotHeld = true;
    const freeSlot = () => {
      if (slotHeld) consumer.slots += 1;
      slotHeld = false;
    };
    const expire = async (batch: readonly StoredMessage[]) => {
      await Promise.all(batch.map((message) => failed(message, 0)));
      freeSlot();
      wake();
    };
    const guarded = (work: Promise<void>, message: StoredMessage) =>
      work.catch((fault: unknown) => {
        deps.onFault(fault);
        line.add({ ...message, notBefore: deps.now() + deps.retryDelayMs });
      });
    const begun: StoredMessage[] = [];
    await Promise.all(
      taken.map((message) =>
        guarded(
          begin(message).then((one) => void begun.push(...one)),
          message,
        ),
      ),
    );
    if (begun.length > 0) {
      const { visibilityMs, onFault } = deps;
      const onExpired = (batch: readonly StoredMessage[]) => void expire(batch).catch(onFault);
      const outcomes = await deliver(consumer.handler, begun, { visibilityMs, onFault, onExpired });
      const settled = outcomes.map((outcome) => {
        if (!outcome.failed) return guarded(finish(outcome.message), outcome.message);
        return outcome.late ? undefined : guarded(failed(outcome.message, deps.retryDelayMs), outcome.message);
      });
      await Promise.all(settled);
    }
    freeSlot();
  };

  const start = (consumer: Consumer, taken: readonly StoredMessage[]): void => {
    consumer.slots -= 1;
    const running = run(consumer, taken).finally(() => {
      consumer.running.delete(running);
      deps.onSettled();
      wake();
    });
    consumer.running.add(running);
  };

  const wake = (): void => {
    clearTimeout(alarm);
    for (const consumer of consumers) {
      while (consumer.open && consumer.slots > 0) {
        const taken = line.take(consumer.options.batchSize, deps.now()).filter(({ messageId }) => held.has(messageId));
        if (taken.length === 0) break;
        start(consumer, taken);
      }
    }
    const next = line.nextAt();
    const wait = next === undefined ? undefined : next - deps.now();
    if (wait !== undefined && wait > 0 && consumers.size > 0) alarm = setTimeout(wake, Math.min(wait, longestTimer));
  };

  return {
    accept: (message) => {
      held.add(message.messageId);
      line.add(message);
      wake();
    },
    consume: (handler, options) => {
      const consumer: Consumer = { handler, options, open: true, slots: options.concurrency, running: new Set() };
      consumers.add(consumer);
      wake();
      return async () => {
        consumer.open = false;
        consumers.delete(consumer);
        if (consumers.size === 0) clearTimeout(alarm);
        await Promise.all(consumer.running);
      };
    },
    size: () => held.size,
    isIdle: () => held.size === 0 && [...consumers].every(({ running }) => running.size === 0),
  };
}
