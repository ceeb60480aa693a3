import type { QueueName } from '@waymark/contracts';
import type { OutgoingMessage, QueuePort } from '../ports/index.ts';
import { inParallel } from '../work/index.ts';

export interface SqsDeps {
  readonly region: string;
  /** The queues this service may send to. Sending to another throws. */
  readonly queueUrls: Readonly<Partial<Record<QueueName, string>>>;
  readonly endpoint: string | null;
}

/** As many as SQS takes in one call. */
const batchSize = 10;

/** How many calls are made at once: a sweep that waited for one after the other would outlast its function. */
const batchesAtOnce = 16;

const batchesOf = (messages: readonly OutgoingMessage[]): (readonly OutgoingMessage[])[] =>
  Array.from({ length: Math.ceil(messages.length / batchSize) }, (_, n) =>
    messages.slice(n * batchSize, (n + 1) * batchSize),
  );

const entryOf = (message: OutgoingMessage, n: number) => ({
  Id: String(n),
  MessageBody: JSON.stringify(message.body),
  MessageGroupId: message.groupId,
  ...(message.delaySeconds === undefined ? {} : { DelaySeconds: message.delaySeconds }),
});

/**
 * Sends to SQS ten at a time, in several calls at once and so in no order. The SDK repeats what fails; what still was not
 * taken is thrown, and the caller's to repeat.
 */
export const createSqsQueue = ({ region, queueUrls, endpoint }: SqsDeps): QueuePort => {
  const load = async () => {
    const { SQSClient, SendMessageBatchCommand } = await import('./on-demand/sqs.ts');
    const client = new SQSClient({ region, ...(endpoint === null ? {} : { endpoint }) });
    return { client, SendMessageBatchCommand };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return {
    send: async (queue, messages) => {
      const url = queueUrls[queue];
      if (url === undefined) throw new RangeError(`This service has no address of the queue ${queue}. Configure it.`);
      loaded ??= load();
      const { client, SendMessageBatchCommand } = await loaded;
      await inParallel(batchesAtOnce, batchesOf(messages), async (batch) => {
        const { Failed = [] } = await client.send(
          new SendMessageBatchCommand({ QueueUrl: url, Entries: batch.map(entryOf) }),
        );
        if (Failed.length > 0) {
          const codes = [...new Set(Failed.map(({ Code }) => Code ?? 'no code'))].join(', ');
          throw new Error(`The queue ${queue} did not take ${Failed.length} of ${batch.length} messages: ${codes}.`);
        }
      });
    },
  };
};
