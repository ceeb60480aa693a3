import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetSendQuotaCommand, SendBulkTemplatedEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { addMinutes } from '@waymark/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawMail, type SesStack, sesStack } from './ses-stack.fixture.ts';

let stack: SesStack;
beforeEach(async () => {
  stack = await sesStack();
});
afterEach(() => stack.remove());

const many = (count: number) => Array.from({ length: count }, (_, number) => `adult${number}@example.org`);

test('a message is kept exactly as it came, with its tags, and is there after a restart', async () => {
  const messageId = await stack.send({ tags: { trust: '01JD0000000000000000000002', notice: 'N-1_a' } });
  expect(messageId).toMatch(/^0110[0-9a-f]{12}-[0-9a-f-]{36}-000000$/);
  expect(readFileSync(join(stack.folder, `${messageId}.eml`), 'utf8')).toBe(rawMail());
  await stack.close();
  const again = await sesStack(stack.folder);
  expect(again.store.get(messageId)).toMatchObject({
    source: 'office@harbour.example',
    recipients: ['ana@example.org'],
    subject: 'Harbour School: meeting on 4 December 2026',
    datedAt: '2026-11-23T09:00:00.000Z',
    configurationSet: 'waymark',
    tags: { trust: '01JD0000000000000000000002', notice: 'N-1_a' },
    told: [{ kind: 'send' }, { kind: 'delivery' }],
    due: [],
  });
  await again.close();
});

test('it is dated by its header, and by the clock where the header has no date', async () => {
  await stack.send({ date: 'Tue, 24 Nov 2026 10:30:00 +0100' });
  await stack.send({ date: '' });
  expect(stack.store.list().map(({ datedAt }) => datedAt)).toEqual([
    '2026-11-24T09:30:00.000Z',
    '2026-11-23T09:00:00.000Z',
  ]);
});

test('the envelope wins over the headers, and a group or a copy in the headers counts without one', async () => {
  await stack.send({ destinations: ['Ben Other <ben@example.org>'] });
  await stack.send({ to: 'Team: a@example.org, b@example.org;\r\nCc: c@example.org\r\nBcc: d@example.org' });
  const recipients = stack.store.list().map((mail) => mail.recipients.join(' '));
  expect(recipients.sort()).toEqual(['a@example.org b@example.org c@example.org d@example.org', 'ben@example.org']);
});

test('fifty recipients are taken and fifty-one are not', async () => {
  expect(await stack.send({ destinations: many(50) })).not.toBe('');
  await expect(stack.send({ destinations: many(51) })).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: 'Recipient count exceeds 50.',
    $metadata: { httpStatusCode: 400 },
  });
  expect(stack.store.list()).toHaveLength(1);
});

test.each([
  ['nobody', "Missing final '@domain'"],
  ['ana@', "Missing final '@domain'"],
  ['ana@exa_mple.org', 'Domain contains illegal character'],
  ['ana@.example.org', 'Domain starts with dot'],
  ['añá@example.org', 'Local address contains illegal character'],
])('the address %s is refused as SES refuses it', async (address, message) => {
  await expect(stack.send({ destinations: [address] })).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message,
  });
});

test('a tag that SES would refuse is refused', async () => {
  await expect(stack.send({ tags: { notice: 'a#b' } })).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  await expect(stack.send({ tags: { notice: 'x'.repeat(257) } })).rejects.toMatchObject({
    name: 'InvalidParameterValue',
  });
  expect(await stack.send({ tags: { notice: 'x'.repeat(256) } })).not.toBe('');
});

test('more than ten megabytes are refused', async () => {
  const Data = Buffer.from(rawMail({ text: 'x'.repeat(10 * 1024 * 1024) }));
  await expect(stack.client.send(new SendRawEmailCommand({ RawMessage: { Data } }))).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: expect.stringContaining('Message length is more than 10485760 bytes long'),
  });
});

test('an action that we do not speak is answered, and so is none', async () => {
  const unknown = new SendBulkTemplatedEmailCommand({
    Source: 'a@b.org',
    Template: 't',
    DefaultTemplateData: '{}',
    Destinations: [],
  });
  await expect(stack.client.send(unknown)).rejects.toMatchObject({ name: 'InvalidAction' });
  const none = await fetch(`${stack.origin}/ses`, {
    method: 'POST',
    body: new URLSearchParams({ Version: '2010-12-01' }),
  });
  expect([none.status, await none.text()]).toEqual([400, expect.stringContaining('<Code>MissingAction</Code>')]);
});

test('the quota counts the last twenty-four hours', async () => {
  await stack.send();
  const quota = async () => (await stack.client.send(new GetSendQuotaCommand({}))).SentLast24Hours;
  stack.clock.now = addMinutes(stack.clock.now, 24 * 60 - 1);
  expect(await quota()).toBe(1);
  stack.clock.now = addMinutes(stack.clock.now, 1);
  expect(await quota()).toBe(0);
});

test('a throttled or rejected send is refused and nothing is kept; the next goes through', async () => {
  stack.ses.faults.add({ kind: 'throttled', times: 2 });
  stack.ses.faults.add({ kind: 'rejected' });
  await expect(stack.send()).rejects.toMatchObject({ name: 'Throttling' });
  await expect(stack.send()).rejects.toMatchObject({ name: 'Throttling' });
  await expect(stack.send()).rejects.toMatchObject({ name: 'MessageRejected' });
  expect(stack.store.list()).toEqual([]);
  await stack.send();
  expect(stack.store.list()).toHaveLength(1);
});

test('a failure after taking answers 500, and the message is kept and told of all the same', async () => {
  stack.ses.faults.add({ kind: 'failed-after-taking' });
  await expect(stack.send()).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  await stack.ses.idle();
  expect(stack.events.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
});

test('a cut connection is an error without an answer, whether the message was taken or not', async () => {
  stack.ses.faults.add({ kind: 'dropped-before-taking' });
  await expect(stack.send()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(stack.store.list()).toHaveLength(0);
  stack.ses.faults.add({ kind: 'dropped-after-taking' });
  await expect(stack.send()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(stack.store.list()).toHaveLength(1);
});

test('a fault for one address leaves the others alone, and lateness comes before the answer', async () => {
  stack.ses.faults.add({ kind: 'throttled', to: 'ben@example.org' });
  stack.ses.faults.add({ kind: 'late', milliseconds: 60 });
  const before = performance.now();
  expect(await stack.send()).not.toBe('');
  expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  await expect(stack.send({ destinations: ['ben@example.org'] })).rejects.toMatchObject({ name: 'Throttling' });
});

test('faults and outcomes can be asked for over HTTP, and nonsense is refused', async () => {
  const control = `${stack.origin}/ses-control`;
  const post = (path: string, body: unknown) =>
    fetch(`${control}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  expect((await post('/faults', { kind: 'throttled', times: 3 })).status).toBe(204);
  expect(await (await fetch(`${control}/faults`)).json()).toEqual([{ kind: 'throttled', times: 3, milliseconds: 0 }]);
  expect((await fetch(`${control}/faults`, { method: 'DELETE' })).status).toBe(204);
  expect((await post('/faults', { kind: 'meteor' })).status).toBe(400);
  const messageId = await stack.send();
  expect((await post(`/messages/${messageId}/outcomes`, { kind: 'complaint' })).status).toBe(204);
  expect((await post('/messages/none/outcomes', { kind: 'complaint' })).status).toBe(404);
  expect(await (await fetch(`${control}/messages`)).json()).toMatchObject([{ messageId }]);
});
