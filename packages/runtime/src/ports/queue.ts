import type { QueueName } from '@waymark/contracts';

export interface OutgoingMessage {
  readonly body: unknown;
  /** The trust: one trust's flood does not hold up another's (SQS fair queues). */
  readonly groupId: string;
  readonly delaySeconds?: number;
}

/** Sends messages that hold ids, never content; at least once each. Throws if any was not taken. */
export interface QueuePort {
  readonly send: (queue: QueueName, messages: readonly OutgoingMessage[]) => Promise<void>;
}
