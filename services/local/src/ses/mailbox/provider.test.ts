import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SesStack, sesStack } from '../ses-stack.fixture.ts';

let stack: SesStack;
beforeEach(async () => {
  stack = await sesStack();
});
afterEach(() => stack.remove());

const submit = (path: string, fields: Record<string, string> = {}) =>
  fetch(`${stack.origin}/mailbox/provider${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: stack.origin },
    redirect: 'manual',
  });
const page = async () => (await fetch(`${stack.origin}/mailbox/provider`)).text();

test.each([
  ['throttled', 'Throttling', 'Maximum sending rate exceeded.'],
  ['quota', 'Throttling', 'Daily message quota exceeded.'],
  ['paused', 'AccountSendingPausedException', 'Sending is paused for this account.'],
  ['rejected', 'MessageRejected', 'Transaction failed: Expected disposition, got null.'],
])('%s can be chosen on the page, and the next message meets it in the words of SES', async (kind, name, message) => {
  expect((await submit('/faults', { kind, times: '1' })).status).toBe(303);
  expect(await page()).toContain('the next message');
  await expect(stack.send()).rejects.toMatchObject({ name, message });
  expect(await stack.send()).not.toBe('');
});

test('in the sandbox an address is refused by name, and the limits are those of a new account', async () => {
  await submit('/sandbox');
  await expect(stack.send()).rejects.toMatchObject({
    name: 'MessageRejected',
    message: expect.stringContaining('identities failed the check in region EU-WEST-2: ana@example.org'),
  });
  const quota = await stack.client.send(new GetSendQuotaCommand({}));
  expect(quota).toMatchObject({ Max24HourSend: 200, MaxSendRate: 1 });
  await submit('/mend');
  expect(await stack.send()).not.toBe('');
  expect((await stack.client.send(new GetSendQuotaCommand({}))).Max24HourSend).toBe(-1);
});

test('a day takes as many as its limit, and no more until the first of them is a day old', async () => {
  await submit('/limits', { perDay: '2' });
  await stack.send();
  await stack.send();
  await expect(stack.send()).rejects.toMatchObject({ message: 'Daily message quota exceeded.' });
  expect(stack.store.list()).toHaveLength(2);
});

test('what is not understood is said on the page, and changes nothing', async () => {
  const nonsense = await submit('/faults', { kind: 'meteor', times: '1' });
  expect([nonsense.status, await nonsense.text()]).toEqual([400, expect.stringContaining('role="alert"')]);
  expect((await submit('/limits', { perDay: 'many' })).status).toBe(400);
  expect(stack.ses.faults.list()).toEqual([]);
});
