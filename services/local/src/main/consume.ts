import type { QueueName } from '@waymark/contracts';
import type * as z from 'zod';
import type { LocalQueue } from '../queue/index.ts';

interface Consumption<Schema extends z.ZodType> {
  readonly queue: LocalQueue;
  readonly name: QueueName;
  readonly schema: Schema;
  readonly handle: (message: z.output<Schema>, about: { readonly attempt: number }) => Promise<void>;
  readonly onFault: (where: string, fault: unknown) => void;
  readonly concurrency: number;
}

/** Hands each message of a queue to what a Lambda would hand it to; one that fails comes again by itself. */
export const consume = <Schema extends z.ZodType>({
  queue,
  name,
  schema,
  handle,
  onFault,
  concurrency,
}: Consumption<Schema>): (() => Promise<void>) =>
  queue.consume(
    name,
    async (records) => {
      const failedIds: string[] = [];
      for (const record of records) {
        try {
          await handle(schema.parse(JSON.parse(record.body)), { attempt: record.attempts });
        } catch (fault) {
          onFault(`queue ${name}`, fault);
          failedIds.push(record.messageId);
        }
      }
      return { failedIds };
    },
    { batchSize: 10, concurrency },
  );
