import type { QueueName } from '@waymark/contracts';
import type { OutgoingMessage, QueuePort } from '@waymark/runtime';

export interface FakeQueue extends QueuePort {
  /** Takes everything that waits in a queue out of it. */
  readonly drain: (queue: QueueName) => readonly OutgoingMessage[];
  readonly failFor: (queue: QueueName | null) => void;
}

/** Queues in memory. What was drained is gone; a test that wants a second delivery hands it over twice. */
export const aFakeQueue = (): FakeQueue => {
  const waiting: { queue: QueueName; message: OutgoingMessage }[] = [];
  let failing: QueueName | null = null;
  return {
    send: async (queue, messages) => {
      if (queue === failing) throw new Error(`The queue ${queue} did not take the messages.`);
      for (const message of messages) waiting.push({ queue, message });
    },
    drain: (queue) => {
      const mine = waiting.filter((each) => each.queue === queue).map((each) => each.message);
      waiting.splice(0, waiting.length, ...waiting.filter((each) => each.queue !== queue));
      return mine;
    },
    failFor: (queue) => {
      failing = queue;
    },
  };
};
