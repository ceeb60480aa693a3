/** One message on its way in; `body` is written as JSON and read back as that text. */
export type OutgoingMessage = {
  body: unknown;
  /** Groups take turns, so one trust's flood does not hold up another's. */
  groupId?: string;
  /** Real time. */
  delaySeconds?: number;
};

/** As SQS hands it to a function: `attempts` counts this one too. */
export type QueueRecord = { messageId: string; body: string; attempts: number };

/** Answers which of the records have to come again; a throw means all of them. */
export type QueueHandler = (records: QueueRecord[]) => Promise<{ failedIds: string[] }>;

export type ConsumeOptions = { batchSize: number; concurrency: number };

/** Stands for SQS on one machine: at least once, in no promised order. */
export type LocalQueue = {
  /** Resolves when every message is on disk. */
  send(queueName: string, messages: readonly OutgoingMessage[]): Promise<void>;
  /** Answers how to stop: no new batch starts, and it resolves when those in hand are done. */
  consume(queueName: string, handler: QueueHandler, options: ConsumeOptions): () => Promise<void>;
  /** Resolves when every queue but the dead-letter ones is empty and idle, delayed messages included. */
  drained(): Promise<void>;
  /** How many messages a queue holds, in hand and delayed ones included. */
  size(queueName: string): number;
};

export type FolderQueueDeps = {
  folder: string;
  /** Real time, milliseconds since 1970. */
  now: () => number;
  /** Ids that sort by the moment they are made. */
  newId: () => string;
  /** Told of every handler that threw and of every failure to write; the message comes again all the same. */
  onFault: (queueName: string, fault: unknown) => void;
  /** After this long in hand a message is given out again, as if its handler had died. */
  visibilityMs?: number;
  /** How long a failed message waits before it comes again. */
  retryDelayMs?: number;
};

/** After so many attempts that failed, or that nobody lived to answer, a message moves to `<name>-dlq`. */
export const maxAttempts = 3;

export const deadLetterSuffix = '-dlq';
