import type { MailPort, MailResult, OutgoingMail } from '@waymark/runtime';

/** What the provider does with one message. `lost-answer`: it took it, and the answer never came. */
export type MailBehaviour =
  | 'take'
  | 'lost-answer'
  | 'never-arrived'
  | 'refuse-for-now'
  | 'no-more-today'
  | 'paused'
  | 'refuse';

export interface FakeMail extends MailPort {
  /** Every message that the provider took, in order, whether its answer came or not. */
  readonly taken: readonly OutgoingMail[];
  /** What it does from now on with each message. */
  readonly behave: (behaviour: MailBehaviour | ((mail: OutgoingMail) => MailBehaviour)) => void;
}

/** A provider that takes every message, until it is told to behave otherwise. */
export const aFakeMail = (): FakeMail => {
  const taken: OutgoingMail[] = [];
  let behaviour: (mail: OutgoingMail) => MailBehaviour = () => 'take';
  const answer = (mail: OutgoingMail): MailResult => {
    const does = behaviour(mail);
    if (does === 'take' || does === 'lost-answer') taken.push(mail);
    switch (does) {
      case 'take':
        return { outcome: 'sent', messageId: `message-${taken.length}` };
      case 'lost-answer':
        return { outcome: 'unknown', code: 'ECONNRESET' };
      case 'never-arrived':
        return { outcome: 'unknown', code: 'TimeoutError' };
      case 'refuse-for-now':
        return { outcome: 'not-sent', retry: true, because: 'too-fast', code: 'Throttling' };
      case 'no-more-today':
        return { outcome: 'not-sent', retry: true, because: 'quota', code: 'DAILY_QUOTA' };
      case 'paused':
        return { outcome: 'not-sent', retry: true, because: 'account', code: 'SENDING_PAUSED' };
      case 'refuse':
        return { outcome: 'not-sent', retry: false, code: 'MessageRejected' };
    }
  };
  return {
    taken,
    behave: (next) => {
      behaviour = typeof next === 'string' ? () => next : next;
    },
    send: async (mail) => answer(mail),
  };
};
