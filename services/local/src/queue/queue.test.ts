import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ulid } from 'ulid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderQueue } from './create-folder-queue.ts';
import type { FolderQueueDeps, QueueRecord } from './local-queue.ts';

let folder = '';
let faults: unknown[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-queue-'));
  faults = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const newId = () => ulid(Date.now() + made++);

function open(changes: Partial<FolderQueueDeps> = {}) {
  const onFault = (_queue: string, fault: unknown) => faults.push(fault);
  return createFolderQueue({ folder, now: Date.now, newId, onFault, retryDelayMs: 5, ...changes });
}

const one = { batchSize: 1, concurrency: 1 };
const bodies = (records: QueueRecord[]): number[] => records.map(({ body }) => JSON.parse(body));
/** A handler that takes everything and keeps what it saw. */
function collector() {
  const seen: number[] = [];
  const handler = async (records: QueueRecord[]) => {
    seen.push(...bodies(records));
    return { failedIds: [] };
  };
  return { seen, handler };
}
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

test('what was sent is handled once and its file is gone', async () => {
  const queue = await open();
  const { seen, handler } = collector();
  const stop = queue.consume('mail', handler, { batchSize: 10, concurrency: 2 });
  await queue.send(
    'mail',
    numbers(25).map((body) => ({ body })),
  );
  await queue.drained();
  await stop();
  expect(seen.sort((a, b) => a - b)).toEqual(numbers(25));
  expect(readdirSync(join(folder, 'mail'))).toEqual([]);
});

test('messages wait on disk for a consumer and for the next start', async () => {
  await (await open()).send('mail', [{ body: { noticeId: 'a' } }]);
  const queue = await open();
  const { seen, handler } = collector();
  queue.consume('mail', handler, one);
  await queue.drained();
  expect(seen).toEqual([{ noticeId: 'a' }]);
});

test('only the ones that failed come again, and after the third failure they move to the dead-letter queue', async () => {
  const queue = await open();
  const attempts: Record<number, number[]> = { 0: [], 1: [], 2: [] };
  const stop = queue.consume(
    'mail',
    async (records) => {
      for (const { body, attempts: attempt } of records) attempts[JSON.parse(body)]?.push(attempt);
      return { failedIds: records.filter(({ body }) => body === '1').map(({ messageId }) => messageId) };
    },
    { batchSize: 10, concurrency: 1 },
  );
  await queue.send(
    'mail',
    numbers(3).map((body) => ({ body })),
  );
  await queue.drained();
  await stop();
  expect(attempts).toEqual({ 0: [1], 1: [1, 2, 3], 2: [1] });
  expect(queue.size('mail-dlq')).toBe(1);
  expect((await open()).size('mail-dlq')).toBe(1);
});

test('a handler that throws fails the whole batch, and the fault is told', async () => {
  const queue = await open();
  queue.consume('mail', () => Promise.reject(new Error('no table')), { batchSize: 5, concurrency: 1 });
  await queue.send('mail', [{ body: 1 }, { body: 2 }]);
  await queue.drained();
  expect(queue.size('mail-dlq')).toBe(2);
  expect(faults[0]).toEqual(new Error('no table'));
});

test('a message whose handler hangs is given out again after the visibility time-out', async () => {
  const queue = await open({ visibilityMs: 20 });
  const attempts: number[] = [];
  queue.consume(
    'mail',
    async ([record]) => {
      attempts.push(record?.attempts ?? 0);
      return attempts.length === 1 ? new Promise(() => {}) : { failedIds: [] };
    },
    one,
  );
  await queue.send('mail', [{ body: 1 }]);
  while (queue.size('mail') > 0) await wait(5);
  expect(attempts).toEqual([1, 2]);
});

test('an attempt that nobody lived to answer counts: the third such start gives the message up', async () => {
  await (await open()).send('mail', [{ body: 1 }]);
  for (const start of [1, 2, 3]) {
    const killed = await open({ folder });
    const begun = new Promise<number>((resolve) => {
      killed.consume(
        'mail',
        ([record]) => {
          resolve(record?.attempts ?? 0);
          return new Promise(() => {});
        },
        one,
      );
    });
    expect(await begun).toBe(start);
  }
  const queue = await open();
  queue.consume('mail', () => Promise.reject(new Error('must not be called')), one);
  await queue.drained();
  expect(queue.size('mail-dlq')).toBe(1);
  expect(faults).toEqual([]);
});

test('a flood of one group does not hold up another', async () => {
  const queue = await open();
  await queue.send(
    'mail',
    numbers(20).map((body) => ({ body, groupId: 'flood' })),
  );
  await queue.send('mail', [{ body: 100, groupId: 'small' }]);
  const { seen, handler } = collector();
  queue.consume('mail', handler, one);
  await queue.drained();
  expect(seen.indexOf(100)).toBeLessThanOrEqual(1);
  expect(seen.filter((body) => body !== 100)).toEqual(numbers(20));
});

test('no more batches run at once than asked for', async () => {
  const queue = await open();
  let running = 0;
  let most = 0;
  const handler = async () => {
    running += 1;
    most = Math.max(most, running);
    await wait(2);
    running -= 1;
    return { failedIds: [] };
  };
  queue.consume('mail', handler, { batchSize: 2, concurrency: 3 });
  await queue.send(
    'mail',
    numbers(30).map((body) => ({ body })),
  );
  await queue.drained();
  expect(most).toBe(3);
});

test('a delayed message waits, over a restart too, and the queues are not drained before it', async () => {
  let now = 1_000_000;
  const clock = { now: () => now };
  await (await open(clock)).send('mail', [{ body: 1, delaySeconds: 60 }]);
  const queue = await open(clock);
  const { seen, handler } = collector();
  let drained = false;
  queue.consume('mail', handler, one);
  const whenDrained = queue.drained().then(() => {
    drained = true;
  });
  now += 59_999;
  await queue.send('other', []);
  await wait(5);
  expect([seen, drained]).toEqual([[], false]);
  now += 1;
  await queue.send('mail', [{ body: 2 }]);
  await whenDrained;
  expect(seen).toEqual([1, 2]);
});

test('drained waits for what a handler sends on', async () => {
  const queue = await open();
  const seen: string[] = [];
  queue.consume(
    'plan',
    async () => {
      await queue.send('mail', [{ body: 'next' }]);
      return { failedIds: [] };
    },
    one,
  );
  queue.consume(
    'mail',
    async ([record]) => {
      await wait(10);
      seen.push(record?.body ?? '');
      return { failedIds: [] };
    },
    one,
  );
  await queue.send('plan', [{ body: 'first' }]);
  await queue.drained();
  expect(seen).toEqual(['"next"']);
});

test('stopping lets the batch in hand finish and starts no other', async () => {
  const queue = await open();
  await queue.send('mail', [{ body: 1 }, { body: 2 }]);
  let handled = 0;
  const stop = queue.consume(
    'mail',
    async () => {
      await wait(10);
      handled += 1;
      return { failedIds: [] };
    },
    one,
  );
  await wait(2);
  await stop();
  expect(handled).toBe(1);
  expect((await open()).size('mail')).toBe(1);
});

test('a torn write is not a message; a message that cannot be read stops the start with the way to mend it', async () => {
  await (await open()).send('mail', [{ body: 1 }]);
  writeFileSync(join(folder, 'mail', '01.json.X.tmp'), '{"mess');
  expect((await open()).size('mail')).toBe(1);
  writeFileSync(join(folder, 'mail', '02.json'), '{"mess');
  await expect(open()).rejects.toThrow('Move the file away');
});

test('a name that could leave the folder is refused', async () => {
  await expect((await open()).send('../mail', [{ body: 1 }])).rejects.toThrow(RangeError);
});
