import type { QueueHandler } from './local-queue.ts';
import type { StoredMessage } from './message-file.ts';

/** What a handler said of one message; `late` answers came after the message had been given out again. */
export type Outcome = { message: StoredMessage; failed: boolean; late: boolean };

export type DeliveryDeps = {
  visibilityMs: number;
  onExpired: (batch: readonly StoredMessage[]) => void;
  onFault: (fault: unknown) => void;
};

/**
 * Runs the handler over a batch and answers what became of each message. Past the visibility time-out `onExpired` is
 * told, once, and the handler goes on: a success that comes late is a success still.
 */
export async function deliver(
  handler: QueueHandler,
  batch: readonly StoredMessage[],
  deps: DeliveryDeps,
): Promise<Outcome[]> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    deps.onExpired(batch);
  }, deps.visibilityMs);
  const failed = new Set<string>();
  try {
    const records = batch.map(({ messageId, body, attempts }) => ({ messageId, body, attempts }));
    for (const id of (await handler(records)).failedIds) failed.add(id);
  } catch (fault) {
    deps.onFault(fault);
    for (const { messageId } of batch) failed.add(messageId);
  } finally {
    clearTimeout(timer);
  }
  return batch.map((message) => ({ message, failed: failed.has(message.messageId), late }));
}
