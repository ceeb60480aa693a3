import type { Instant } from '@waymark/domain';

/**
 * What can become of an accepted message. `soft-bounce` is a full mailbox, `auto-reply` what an absent reader's mailbox often
 * comes back as, `suppressed` an address on SES's own list and `account-suppressed` one on the account's.
 */
export const outcomeKinds = [
  ...([
    'send',
    'delivery',
    'delay',
    'bounce',
    'soft-bounce',
    'auto-reply',
    'content-bounce',
    'unclear-bounce',
  ] as const),
  ...(['suppressed', 'account-suppressed', 'complaint', 'reject'] as const),
] as const;

export type OutcomeKind = (typeof outcomeKinds)[number];

export type MailHeader = { name: string; value: string };

/** The `mail` object that every event carries. */
export type SesMail = {
  timestamp: Instant;
  source: string;
  sourceArn: string;
  sendingAccountId: string;
  messageId: string;
  destination: string[];
  headersTruncated: boolean;
  headers: MailHeader[];
  commonHeaders: { from: string[]; date?: string; to: string[]; messageId: string; subject: string };
  tags: Record<string, string[]>;
};

export type BouncedRecipient = { emailAddress: string; action: string; status: string; diagnosticCode: string };

/**
 * An event as SES publishes it to SNS from a configuration set: the text of the SNS message, parsed. Source: Amazon SES
 * Developer Guide, "Contents of event data that Amazon SES publishes to Amazon SNS".
 */
export type SesEvent = { mail: SesMail } & (
  | { eventType: 'Send'; send: Record<string, never> }
  | {
      eventType: 'Delivery';
      delivery: {
        timestamp: Instant;
        processingTimeMillis: number;
        recipients: string[];
        smtpResponse: string;
        reportingMTA: string;
      };
    }
  | {
      eventType: 'Bounce';
      bounce: {
        feedbackId: string;
        bounceType: 'Permanent' | 'Transient' | 'Undetermined';
        bounceSubType: string;
        bouncedRecipients: BouncedRecipient[];
        timestamp: Instant;
        reportingMTA: string;
      };
    }
  | {
      eventType: 'Complaint';
      complaint: {
        feedbackId: string;
        complaintSubType: null;
        complainedRecipients: { emailAddress: string }[];
        timestamp: Instant;
        userAgent: string;
        complaintFeedbackType: 'abuse';
        arrivalDate: Instant;
      };
    }
  | {
      eventType: 'DeliveryDelay';
      deliveryDelay: {
        timestamp: Instant;
        delayType: 'MailboxFull';
        expirationTime: Instant;
        delayedRecipients: { emailAddress: string; status: string; diagnosticCode: string }[];
      };
    }
  | { eventType: 'Reject'; reject: { reason: string } }
);
