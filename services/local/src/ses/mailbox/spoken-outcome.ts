import type { OutcomeKind } from '../ses-event.ts';
import type { StoredMail } from '../stored-mail.ts';

const words = {
  send: 'Sent',
  delivery: 'Delivered',
  delay: 'Late: Amazon SES tries again',
  bounce: 'Bounced: no such address',
  'soft-bounce': 'Bounced: mailbox full',
  'auto-reply': 'Bounced: perhaps an automatic reply',
  'content-bounce': 'Bounced: content refused',
  'unclear-bounce': 'Bounced: for no known reason',
  suppressed: 'Bounced: address suppressed by Amazon SES',
  'account-suppressed': "Bounced: address on the account's suppression list",
  complaint: 'Complaint',
  reject: 'Rejected: bad content',
} as const satisfies Record<OutcomeKind, string>;

/** What became of a message, in words. */
export function outcomeWords(kind: OutcomeKind): string {
  return words[kind];
}

/** The last that was told of a message. `tone` sorts it for the eye; the words say it alone. */
export function latestOutcome({ told }: StoredMail): { text: string; tone: 'plain' | 'good' | 'bad' } {
  const kind = told.at(-1)?.kind;
  if (kind === undefined) return { text: 'Accepted', tone: 'plain' };
  if (kind === 'send') return { text: words.send, tone: 'plain' };
  if (kind === 'delay') return { text: words.delay, tone: 'plain' };
  return { text: words[kind], tone: kind === 'delivery' ? 'good' : 'bad' };
}
