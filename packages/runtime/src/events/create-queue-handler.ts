import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import middy from '@middy/core';
import type { QueueName } from '@waymark/contracts';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import { faultFields, type Logger } from '../log/index.ts';
import type { jobEvents } from './job-events.ts';

export interface QueueHandlerDeps<Schema extends z.ZodType> {
  readonly queue: QueueName;
  readonly schema: Schema;
  readonly log: Logger<typeof jobEvents>;
  /** Handles one message; throws to have it again. It may get the same message twice. */
  readonly handle: (message: z.output<Schema>, about: { readonly attempt: number }) => Promise<void>;
}

/** A message of ours that its own schema refuses. It names the fields, not what they hold. */
class MessageUnreadable extends Error {
  constructor(queue: QueueName) {
    super(`A message on the queue ${queue} does not fit its schema. Deploy the version that wrote it, then redrive.`);
    this.name = 'MessageUnreadable';
  }
}

const attemptOf = (record: SQSRecord): number => Number(record.attributes.ApproximateReceiveCount);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * A Lambda handler of a queue: each message by itself, and only those that failed come again (partial batch responses),
 * so that one bad message holds up none of its batch.
 */
export const createQueueHandler = <Schema extends z.ZodType>(deps: QueueHandlerDeps<Schema>) => {
  const { queue, schema, log, handle } = deps;
  const processor = new BatchProcessor(EventType.SQS);
  const handleRecord = async (record: SQSRecord): Promise<void> => {
    const { messageId } = record;
    const parsed = schema.safeParse(jsonOf(record.body));
    if (!parsed.success) {
      const fields = parsed.error.issues.map(({ path }) => path.join('.')).join(' ');
      log('MESSAGE_UNREADABLE', { queue, messageId, fields });
      throw new MessageUnreadable(queue);
    }
    const attempt = attemptOf(record);
    try {
      await handle(parsed.data, { attempt });
    } catch (fault) {
      log('MESSAGE_FAILED', { queue, messageId, attempt, ...faultFields(fault) });
      throw fault;
    }
  };
  return middy<SQSEvent, SQSBatchResponse>().handler((event: SQSEvent, context: Context) =>
    processPartialResponse(event, handleRecord, processor, { context, throwOnFullBatchFailure: false }),
  );
};
