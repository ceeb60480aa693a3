import { instant } from '@waymark/domain';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OutgoingMail } from '../ports/index.ts';
import { createSesMail } from './create-ses-mail.ts';
import { createSesQuota } from './create-ses-quota.ts';
import { refusing, replies, type SesFake, startSesFake } from './ses.fixture.ts';

const mail: OutgoingMail = {
  from: '"Oakfield Primary School" <waymark@example.org>',
  replyTo: 'office@example.org',
  to: 'ruth@example.org',
  subject: 'Oakfield Primary School: meeting on Wednesday 9 December 2026',
  text: 'A meeting – at 14:00.',
  html: '<p>A meeting – at 14:00.</p>',
  headers: { 'List-Unsubscribe': '<https://example.org/stop>' },
  date: instant('2026-11-24T08:00:00.000Z'),
  attachments: [{ fileName: 'meeting.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
  tags: { trust: '01K00000000000000000000001', notice: '01K00000000000000000000002' },
};

let fake: SesFake | undefined;

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
});

afterEach(async () => {
  await fake?.stop();
  fake = undefined;
});

const sender = (endpoint: string) =>
  createSesMail({
    region: 'eu-west-2',
    configurationSet: 'waymark',
    endpoint,
    timeouts: { connectMs: 300, answerMs: 300 },
  });

const sendTo = async (reply: (typeof replies)[keyof typeof replies]) => {
  fake = await startSesFake(reply);
  return sender(fake.endpoint).send(mail);
};

describe('what SES is given', () => {
  test('one raw message with its configuration set and its tags', async () => {
    expect(await sendTo(replies.sent)).toEqual({ outcome: 'sent', messageId: '0100-abc' });
    const form = fake!.received[0]!;
    expect(form.get('Action')).toBe('SendRawEmail');
    expect(form.get('Destinations.member.1')).toBe('ruth@example.org');
    expect(form.get('ConfigurationSetName')).toBe('waymark');
    expect([form.get('Tags.member.1.Name'), form.get('Tags.member.1.Value')]).toEqual(['trust', mail.tags.trust]);
    const mime = Buffer.from(form.get('RawMessage.Data')!, 'base64').toString('utf8');
    for (const part of [
      'List-Unsubscribe:',
      'Reply-To: office@example.org',
      'text/calendar',
      'multipart/alternative',
    ]) {
      expect(mime).toContain(part);
    }
  });
});

describe('what may have been sent is unknown, and is never sent again', () => {
  test.each(['dropped', 'silent', 'broken', 'unreadable', 'unreadableRefusal', 'sentWithoutId'] as const)(
    '%s: asked once, outcome unknown',
    async (name) => {
      expect(await sendTo(replies[name])).toMatchObject({ outcome: 'unknown' });
      expect(fake!.received).toHaveLength(1);
    },
  );
});

describe('what was surely not sent', () => {
  test('a refusal with a code is final', async () => {
    expect(await sendTo(replies.rejected)).toEqual({ outcome: 'not-sent', retry: false, code: 'MessageRejected' });
  });

  test.each([
    ['Throttling', 'Maximum sending rate exceeded.', 'too-fast', 'Throttling'],
    ['ThrottlingException', 'Maximum sending rate exceeded.', 'too-fast', 'ThrottlingException'],
    ['TooManyRequestsException', 'Rate exceeded', 'too-fast', 'TooManyRequestsException'],
    ['Throttling', 'Daily message quota exceeded.', 'quota', 'DAILY_QUOTA'],
    ['LimitExceededException', 'Daily sending quota exceeded', 'quota', 'DAILY_QUOTA'],
    ['LimitExceededException', 'No.', 'quota', 'LimitExceededException'],
    [
      'MessageRejected',
      'Email address is not verified. The following identities failed the check in region EU-WEST-2: ruth@example.org',
      'account',
      'NOT_VERIFIED',
    ],
    ['MessageRejected', 'Sending paused for this account.', 'account', 'SENDING_PAUSED'],
    ['AccountSendingPausedException', 'No.', 'account', 'AccountSendingPausedException'],
    ['ConfigurationSetSendingPausedException', 'No.', 'account', 'ConfigurationSetSendingPausedException'],
    ['ConfigurationSetDoesNotExist', 'No.', 'account', 'ConfigurationSetDoesNotExistException'],
    ['AccessDenied', 'No.', 'account', 'AccessDenied'],
  ])('%s, "%s" is no fault of the message but of %s, and is not tried at once', async (code, says, because, told) => {
    expect(await sendTo(refusing(code, says))).toEqual({ outcome: 'not-sent', retry: true, because, code: told });
    expect(fake!.received).toHaveLength(1);
  });

  test('a refusal of the message for what it says is final, whatever the words', async () => {
    const refused = { outcome: 'not-sent', retry: false, code: 'MessageRejected' };
    expect(await sendTo(refusing('MessageRejected', 'Invalid content.'))).toEqual(refused);
  });

  test('nobody listens', async () => {
    const closed = await startSesFake(replies.sent);
    await closed.stop();
    expect(await sender(closed.endpoint).send(mail)).toMatchObject({ outcome: 'not-sent', retry: true });
  });

  test('the name of the host is known to nobody', async () => {
    expect(await sender('http://nobody.invalid').send(mail)).toMatchObject({ outcome: 'not-sent', retry: true });
  });

  test('no connection is made in time', async () => {
    // 192.0.2.0/24 is reserved for documentation: packets to it are never answered.
    expect(await sender('http://192.0.2.1').send(mail)).toMatchObject({ outcome: 'not-sent', retry: true });
  });
});

describe('what SES takes', () => {
  const asked = async (reply: (typeof replies)[keyof typeof replies]) => {
    fake = await startSesFake(reply);
    return createSesQuota({ region: 'eu-west-2', endpoint: fake.endpoint }).quota();
  };

  test.each([
    ['quota', 50_000],
    ['noLimit', null],
  ] as const)('%s: %s a day', async (name, perDay) => {
    expect(await asked(replies[name])).toEqual({ perSecond: 14, perDay, sentLastDay: 127 });
    expect(fake!.received[0]!.get('Action')).toBe('GetSendQuota');
  });

  test('a refusal is thrown', async () => {
    await expect(asked(refusing('AccessDenied', 'No.'))).rejects.toThrow();
  });
});
