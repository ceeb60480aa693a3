import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import { faultFields, type Logger } from '../log/index.ts';
import type { Clock } from '../ports/index.ts';
import type { jobEvents } from './job-events.ts';

export interface JobHandlerDeps<Schema extends z.ZodType> {
  readonly job: string;
  /** What EventBridge Scheduler hands over: exactly the input that infra gave the schedule. */
  readonly schema: Schema;
  readonly clock: Pick<Clock, 'real'>;
  readonly log: Logger<typeof jobEvents>;
  readonly handle: (input: z.output<Schema>) => Promise<void>;
}

/** A Lambda handler of a schedule. It fails loudly: what it throws is Lambda's to repeat and an alarm's to tell. */
export const createJobHandler = <Schema extends z.ZodType>(deps: JobHandlerDeps<Schema>) => {
  const { job, schema, clock, log, handle } = deps;
  return middy<unknown, void>().handler(async (event: unknown, context: Context) => {
    const requestId = context.awsRequestId;
    const startedAt = Date.parse(clock.real());
    log('JOB_STARTED', { job, requestId });
    try {
      await handle(schema.parse(event));
    } catch (fault) {
      log('JOB_FAILED', { job, requestId, ...faultFields(fault) });
      throw fault;
    }
    log('JOB_ENDED', { job, requestId, ms: Date.parse(clock.real()) - startedAt });
  });
};
