import type { Instant } from '@waymark/domain';

/** One message to one person. Tags carry ids only: letters, digits, `-` and `_`. */
export interface OutgoingMail {
  readonly from: string;
  readonly replyTo: string | null;
  readonly to: string;
  /** Business time, which the demo may have moved; it is the message's Date. */
  readonly date: Instant;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly fileName: string;
    readonly contentType: string;
    readonly content: string;
  }[];
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Why a message was surely not sent though nothing is wrong with it. `too-fast`: more in this second than is taken. `quota`:
 * the day's messages are spent. `account`: nothing is taken until an operator mends it – sending paused, addresses that
 * must be verified first, a setting or credentials. `unreachable`: no connection came about.
 */
export type HeldBackBecause = 'too-fast' | 'quota' | 'account' | 'unreachable';

/**
 * `sent`: the provider took it. `not-sent`: surely not sent; `retry` says whether it may be tried again, or is itself what
 * was refused. `unknown`: it may have been sent, and must not be sent again until an event or a person says so.
 */
export type MailResult =
  | { readonly outcome: 'sent'; readonly messageId: string }
  | { readonly outcome: 'not-sent'; readonly retry: false; readonly code: string }
  | { readonly outcome: 'not-sent'; readonly retry: true; readonly because: HeldBackBecause; readonly code: string }
  | { readonly outcome: 'unknown'; readonly code: string };

export interface MailPort {
  readonly send: (mail: OutgoingMail) => Promise<MailResult>;
}

/** What the provider takes of us. */
export interface MailQuota {
  readonly perSecond: number;
  /** Messages in any 24 hours; null: no limit. */
  readonly perDay: number | null;
  /** Messages in the 24 hours up to now. */
  readonly sentLastDay: number;
}

export interface MailQuotaPort {
  /** Asks the provider; throws where it does not answer. */
  readonly quota: () => Promise<MailQuota>;
}
