import { instant } from '@waymark/domain';
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createLogger } from '../log/index.ts';
import { createJobHandler } from './create-job-handler.ts';
import { createQueueHandler } from './create-queue-handler.ts';
import { jobEvents } from './job-events.ts';

const clock = { real: () => instant('2026-11-23T06:00:00.000Z') };
const logging = () => {
  const lines: string[] = [];
  return { lines, log: createLogger(jobEvents, { clock, write: (line) => lines.push(line) }) };
};
const context = { awsRequestId: 'r-1', getRemainingTimeInMillis: () => 30_000 } as Context;

const record = (messageId: string, body: string, attempt = 1) =>
  ({ messageId, body, attributes: { ApproximateReceiveCount: String(attempt) }, eventSource: 'aws:sqs' }) as SQSRecord;
const event = (...Records: SQSRecord[]): SQSEvent => ({ Records });

describe('a queue’s handler', () => {
  const build = () => {
    const { lines, log } = logging();
    const seen: [number, number][] = [];
    const handler = createQueueHandler({
      queue: 'plan',
      schema: z.strictObject({ n: z.int() }),
      log,
      handle: async ({ n }, { attempt }) => {
        if (n < 0) throw new Error('Ruth Adeyemi');
        seen.push([n, attempt]);
      },
    });
    return { lines, seen, handler };
  };

  test('has only those messages come again that failed', async () => {
    const { handler, seen, lines } = build();
    const answer = await handler(
      event(record('a', '{"n":1}'), record('b', '{"n":-1}'), record('c', '{"n":2}', 3)),
      context,
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }] });
    expect(seen).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(lines.join()).toContain('MESSAGE_FAILED');
    expect(lines.join()).not.toContain('Ruth');
  });

  test('has every message come again where every one failed', async () => {
    const answer = await build().handler(event(record('a', '{"n":-1}'), record('b', '{"n":-2}')), context);
    expect(answer.batchItemFailures).toHaveLength(2);
  });

  test.each([['no JSON'], ['{"n":1,"name":"Ruth"}']])(
    'does not handle a message that does not fit: %s',
    async (body) => {
      const { handler, seen, lines } = build();
      expect((await handler(event(record('a', body)), context)).batchItemFailures).toHaveLength(1);
      expect(seen).toEqual([]);
      expect(lines.join()).toContain('MESSAGE_UNREADABLE');
      expect(lines.join()).not.toContain('Ruth');
    },
  );
});

describe('a schedule’s handler', () => {
  const build = (handle: (input: { hour: number }) => Promise<void>) => {
    const { lines, log } = logging();
    const schema = z.strictObject({ hour: z.int() });
    return { lines, handler: createJobHandler({ job: 'sweep', schema, clock, log, handle }) };
  };

  test('hands over what the schedule gave and says when it began and ended', async () => {
    const hours: number[] = [];
    const { handler, lines } = build(async ({ hour }) => {
      hours.push(hour);
    });
    await handler({ hour: 6 }, context);
    expect(hours).toEqual([6]);
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['JOB_STARTED', 'JOB_ENDED']);
  });

  test('fails loudly', async () => {
    const { handler, lines } = build(() => Promise.reject(new Error('shard 3')));
    await expect(handler({ hour: 6 }, context)).rejects.toThrow('shard 3');
    expect(lines.join()).toContain('JOB_FAILED');
  });

  test('refuses what no schedule of ours gives', async () => {
    await expect(build(async () => {}).handler({ hour: 'six' }, context)).rejects.toThrow();
  });
});
