import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SesStack, sesStack } from './ses-stack.fixture.ts';

let stack: SesStack;
beforeEach(async () => {
  stack = await sesStack();
});
afterEach(() => stack.remove());

const types = () => stack.events.map(({ eventType }) => eventType);

test('a message is told as sent, then as delivered, in the shape of SES', async () => {
  const messageId = await stack.send({ tags: { trust: 'T1', subject: 'P1', notice: 'N1' } });
  expect(types()).toEqual(['Send', 'Delivery']);
  const [send, delivery] = stack.events;
  expect(send).toMatchObject({
    send: {},
    mail: {
      timestamp: '2026-11-23T09:00:00.000Z',
      source: 'office@harbour.example',
      sourceArn: 'arn:aws:ses:eu-west-2:123456789012:identity/harbour.example',
      messageId,
      destination: ['ana@example.org'],
      headersTruncated: false,
      commonHeaders: { from: ['"Harbour School" <office@harbour.example>'], to: ['ana@example.org'], messageId },
      tags: { 'ses:configuration-set': ['waymark'], trust: ['T1'], subject: ['P1'], notice: ['N1'] },
    },
  });
  expect(send?.mail.headers).toContainEqual({ name: 'X-Notice', value: '01JD0000000000000000000001' });
  expect(delivery).toMatchObject({ delivery: { recipients: ['ana@example.org'], smtpResponse: '250 2.0.0 OK' } });
});

test.each([
  ['bounce@example.org', { bounceType: 'Permanent', bounceSubType: 'General' }],
  ['bounce+ana@example.org', { bounceType: 'Permanent', bounceSubType: 'General' }],
  ['Bounce@simulator.amazonses.com', { bounceType: 'Permanent', bounceSubType: 'General' }],
  ['suppressionlist@example.org', { bounceType: 'Permanent', bounceSubType: 'Suppressed' }],
  ['softbounce@example.org', { bounceType: 'Transient', bounceSubType: 'MailboxFull' }],
])('%s bounces after it was sent', async (address, bounce) => {
  await stack.send({ to: address });
  expect(types()).toEqual(['Send', 'Bounce']);
  expect(stack.events[1]).toMatchObject({
    bounce: { ...bounce, bouncedRecipients: [{ emailAddress: address, action: 'failed' }] },
  });
});

test('complaint@ is delivered first; virus@ is rejected and never sent', async () => {
  await stack.send({ to: 'complaint@example.org' });
  expect(types()).toEqual(['Send', 'Delivery', 'Complaint']);
  expect(stack.events[2]).toMatchObject({
    complaint: { complainedRecipients: [{ emailAddress: 'complaint@example.org' }] },
  });
  stack.events.length = 0;
  await stack.send({ to: 'virus@example.org' });
  expect(stack.events).toMatchObject([{ eventType: 'Reject', reject: { reason: 'Bad content' } }]);
});

test('an ordinary address that only begins like one of those is delivered', async () => {
  await stack.send({ to: 'bouncer@example.org' });
  expect(types()).toEqual(['Send', 'Delivery']);
});

test('of several recipients each is told of by what its mailbox did', async () => {
  await stack.send({ destinations: ['ana@example.org', 'bounce@example.org'] });
  expect(stack.events.slice(1)).toMatchObject([
    { eventType: 'Delivery', delivery: { recipients: ['ana@example.org'] } },
    { eventType: 'Bounce', bounce: { bouncedRecipients: [{ emailAddress: 'bounce@example.org' }] } },
  ]);
});

test('an event that was not taken is told again after a restart, and the earlier ones are not', async () => {
  const messageId = await (async () => {
    stack.taking.event = async (event) => {
      if (event.eventType === 'Delivery') throw new Error('disk full');
      stack.events.push(event);
    };
    return stack.send();
  })();
  expect(types()).toEqual(['Send']);
  expect(stack.faults).toEqual([new Error('disk full')]);
  await stack.close();
  const again = await sesStack(stack.folder);
  again.ses.resume();
  await again.ses.idle();
  expect(again.events).toMatchObject([{ eventType: 'Delivery', mail: { messageId } }]);
  await again.close();
});

test('a report of something later is told after what came before it', async () => {
  const messageId = await stack.send();
  expect(await stack.ses.report(messageId, { kind: 'bounce', recipients: ['ana@example.org'] })).toBe(true);
  expect(await stack.ses.report('none', { kind: 'bounce', recipients: [] })).toBe(false);
  await stack.ses.idle();
  expect(types()).toEqual(['Send', 'Delivery', 'Bounce']);
});
