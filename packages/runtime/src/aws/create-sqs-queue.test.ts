import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSqsQueue } from './create-sqs-queue.ts';

type Batch = { QueueUrl: string; Entries: { Id: string; MessageBody: string; MessageGroupId: string }[] };

const batches: Batch[] = [];
let failing = false;
let open = 0;
let mostOpen = 0;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  response.on('finish', () => {
    open -= 1;
  });
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const batch = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Batch;
    batches.push(batch);
    const [first, ...rest] = batch.Entries;
    const failed = failing && first ? [{ Id: first.Id, Code: 'InternalError', SenderFault: false }] : [];
    const taken = failing ? rest : batch.Entries;
    const Successful = taken.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: Id,
      MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
    }));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    // Long enough that calls which are made at once are seen at once.
    setTimeout(() => response.end(JSON.stringify({ Successful, Failed: failed })), 3);
  });
});

beforeEach(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  batches.length = 0;
  failing = false;
  [open, mostOpen] = [0, 0];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const queue = () => {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createSqsQueue({ region: 'eu-west-2', endpoint, queueUrls: { plan: `${endpoint}/1/plan` } });
};

const messages = (count: number) => Array.from({ length: count }, (_, n) => ({ body: { n }, groupId: 'trust-1' }));

test('twenty-three messages go in batches of ten, each under its trust', async () => {
  await queue().send('plan', messages(23));
  expect(batches.map(({ Entries }) => Entries.length).sort((a, b) => b - a)).toEqual([10, 10, 3]);
  const bodies = batches.flatMap(({ Entries }) => Entries.map(({ MessageBody }) => MessageBody));
  expect(bodies.sort()).toEqual(
    messages(23)
      .map(({ body }) => JSON.stringify(body))
      .sort(),
  );
  expect(batches[0]?.Entries[0]).toMatchObject({ MessageGroupId: 'trust-1' });
});

test('a thousand messages are sent sixteen calls at once and never more', async () => {
  await queue().send('plan', messages(1_000));
  expect(batches).toHaveLength(100);
  expect(mostOpen).toBeGreaterThan(8);
  expect(mostOpen).toBeLessThanOrEqual(16);
});

test('nothing to send asks nobody', async () => {
  await queue().send('plan', []);
  expect(batches).toHaveLength(0);
});

test('a queue without an address is refused by name', async () => {
  await expect(queue().send('send', messages(1))).rejects.toThrow('no address of the queue send');
});

test('what was not taken is thrown', async () => {
  failing = true;
  await expect(queue().send('plan', messages(1))).rejects.toThrow('did not take 1 of 1 messages: InternalError');
});
