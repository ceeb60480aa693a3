import { addMinutes, type Instant } from '@waymark/domain';
import type { BouncedRecipient, OutcomeKind, SesEvent, SesMail } from './ses-event.ts';
import type { StoredMail } from './stored-mail.ts';

const account = '123456789012';
const reportingMta = 'a8-50.smtp-out.eu-west-2.amazonses.com';

/** The addresses as one header shows them; no address is split here, since nothing reads them but people. */
function header(mail: StoredMail, name: string): string[] {
  return mail.headers.filter((one) => one.name.toLowerCase() === name).map(({ value }) => value);
}

function mailObject(mail: StoredMail, outgoing: Record<string, string[]>): SesMail {
  const domain = mail.source.slice(mail.source.lastIndexOf('@') + 1);
  const [date] = header(mail, 'date');
  const set = mail.configurationSet === undefined ? {} : { 'ses:configuration-set': [mail.configurationSet] };
  const custom = Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]]));
  return {
    timestamp: mail.receivedAt,
    source: mail.source,
    sourceArn: `arn:aws:ses:eu-west-2:${account}:identity/${domain}`,
    sendingAccountId: account,
    messageId: mail.messageId,
    destination: mail.recipients,
    headersTruncated: false,
    headers: mail.headers,
    commonHeaders: {
      from: header(mail, 'from'),
      ...(date === undefined ? {} : { date }),
      to: header(mail, 'to'),
      messageId: mail.messageId,
      subject: mail.subject,
    },
    tags: {
      'ses:source-tls-version': ['TLSv1.3'],
      ...set,
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [domain],
      'ses:caller-identity': ['waymark-local'],
      ...outgoing,
      ...custom,
    },
  };
}

const bounces = {
  bounce: { type: 'Permanent', subType: 'General', status: '5.1.1', code: 'smtp; 550 5.1.1 user unknown' },
  suppressed: {
    type: 'Permanent',
    subType: 'Suppressed',
    status: '5.1.1',
    code: 'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
  },
  'account-suppressed': {
    type: 'Permanent',
    subType: 'OnAccountSuppressionList',
    status: '5.1.1',
    code: 'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
  },
  'soft-bounce': { type: 'Transient', subType: 'MailboxFull', status: '4.2.2', code: 'smtp; 452 4.2.2 mailbox full' },
  'auto-reply': { type: 'Transient', subType: 'General', status: '4.0.0', code: 'smtp; automatic reply' },
  'content-bounce': {
    type: 'Transient',
    subType: 'ContentRejected',
    status: '5.7.1',
    code: 'smtp; 550 5.7.1 content rejected',
  },
  'unclear-bounce': { type: 'Undetermined', subType: 'Undetermined', status: '', code: '' },
} as const;

/** What to say of a message, to whom it happened and when; `feedbackId` names this report of it. */
export type Happening = { kind: OutcomeKind; recipients: string[]; at: Instant; feedbackId: string };

/** The event that SES would publish for what happened. */
export function buildEvent(stored: StoredMail, { kind, recipients, at, feedbackId }: Happening): SesEvent {
  const delivered = kind === 'delivery' ? { 'ses:outgoing-ip': ['192.0.2.1'] } : {};
  const mail = mailObject(stored, delivered);
  switch (kind) {
    case 'send':
      return { eventType: 'Send', mail, send: {} };
    case 'reject':
      return { eventType: 'Reject', mail, reject: { reason: 'Bad content' } };
    case 'delivery': {
      const processingTimeMillis = Math.max(0, Date.parse(at) - Date.parse(stored.receivedAt));
      const smtpResponse = '250 2.0.0 OK';
      const delivery = { timestamp: at, processingTimeMillis, recipients, smtpResponse, reportingMTA: reportingMta };
      return { eventType: 'Delivery', mail, delivery };
    }
    case 'complaint': {
      const complainedRecipients = recipients.map((emailAddress) => ({ emailAddress }));
      const said = { userAgent: 'Waymark mailbox', complaintFeedbackType: 'abuse', arrivalDate: at } as const;
      const complaint = { feedbackId, complaintSubType: null, complainedRecipients, timestamp: at, ...said };
      return { eventType: 'Complaint', mail, complaint };
    }
    case 'delay': {
      const delayed = { status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' };
      const delayedRecipients = recipients.map((emailAddress) => ({ emailAddress, ...delayed }));
      const expirationTime = addMinutes(stored.receivedAt, 14 * 60);
      const deliveryDelay = { timestamp: at, delayType: 'MailboxFull', expirationTime, delayedRecipients } as const;
      return { eventType: 'DeliveryDelay', mail, deliveryDelay };
    }
    case 'bounce':
    case 'suppressed':
    case 'account-suppressed':
    case 'soft-bounce':
    case 'auto-reply':
    case 'content-bounce':
    case 'unclear-bounce': {
      const { type, subType, status, code } = bounces[kind];
      const bouncedRecipients = recipients.map(
        (emailAddress): BouncedRecipient => ({ emailAddress, action: 'failed', status, diagnosticCode: code }),
      );
      const bounce = { feedbackId, bounceType: type, bounceSubType: subType, bouncedRecipients, timestamp: at };
      return { eventType: 'Bounce', mail, bounce: { ...bounce, reportingMTA: `dns; ${reportingMta}` } };
    }
  }
}
