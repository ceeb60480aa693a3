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
 * `sent`: the provider took it. `not-sent`: surely not sent, may be tried again when `retry`. `unknown`: it may have been
 * sent, and must not be sent again until an event or a person says so.
 */
export type MailResult =
  | { readonly outcome: 'sent'; readonly messageId: string }
  | { readonly outcome: 'not-sent'; readonly retry: boolean; readonly code: string }
  | { readonly outcome: 'unknown'; readonly code: string };

export interface MailPort {
  readonly send: (mail: OutgoingMail) => Promise<MailResult>;
}
