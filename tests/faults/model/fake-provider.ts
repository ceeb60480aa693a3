import { addMinutes, type Instant } from '@waymark/domain';
import type { MailPort, MailResult, OutgoingMail } from '@waymark/runtime';
import type { MailBehaviour } from '@waymark/test-kit';
import { bounceOf, eventOf } from '../world.ts';

/** What becomes of a message that was taken. `silence`: every event about it is lost. */
export type Outcome = 'delivered' | 'bounced' | 'full' | 'complained' | 'silence';

export type ProviderEvent = ReturnType<typeof eventOf>;

/** One message that the provider took, whether its answer came or not. */
export interface Accepted {
  readonly noticeId: string;
  readonly to: string;
  /** In the machine's own time. */
  readonly at: Instant;
}

export interface FakeProvider extends MailPort {
  readonly accepted: readonly Accepted[];
  /** Events on their way, in the order they happened; whoever takes one out has delivered it. */
  readonly underWay: ProviderEvent[];
  readonly behave: (behaviour: MailBehaviour, outcome: Outcome) => void;
}

const eventsOf = (mail: OutgoingMail, outcome: Outcome): readonly ProviderEvent[] => {
  const complaint = { complaint: { complainedRecipients: [{ emailAddress: mail.to }] } };
  const taken = eventOf(mail, 'Send');
  switch (outcome) {
    case 'delivered':
      return [taken, eventOf(mail, 'DeliveryDelay'), eventOf(mail, 'Delivery')];
    case 'bounced':
      return [taken, bounceOf(mail)];
    case 'full':
      return [taken, bounceOf(mail, 'Transient')];
    case 'complained':
      return [taken, eventOf(mail, 'Delivery'), eventOf(mail, 'Complaint', complaint)];
    case 'silence':
      return [];
  }
};

const answers = {
  'lost-answer': { outcome: 'unknown', code: 'ECONNRESET' },
  'never-arrived': { outcome: 'unknown', code: 'TimeoutError' },
  'refuse-for-now': { outcome: 'not-sent', retry: true, because: 'too-fast', code: 'Throttling' },
  'no-more-today': { outcome: 'not-sent', retry: true, because: 'quota', code: 'DAILY_QUOTA' },
  paused: { outcome: 'not-sent', retry: true, because: 'account', code: 'SENDING_PAUSED' },
  refuse: { outcome: 'not-sent', retry: false, code: 'MessageRejected' },
} as const satisfies Record<Exclude<MailBehaviour, 'take'>, MailResult>;

/** Amazon SES as far as we know it: what it takes it tells of, in events that somebody has to deliver. */
export const aFakeProvider = (
  real: () => Instant,
  onAccepted: (accepted: Accepted, earlier: readonly Accepted[]) => Promise<void>,
): FakeProvider => {
  const accepted: Accepted[] = [];
  const underWay: ProviderEvent[] = [];
  let next: { behaviour: MailBehaviour; outcome: Outcome } = { behaviour: 'take', outcome: 'delivered' };

  const take = async (mail: OutgoingMail): Promise<void> => {
    underWay.push(...eventsOf(mail, mail.tags.canary === undefined ? next.outcome : 'delivered'));
    const { notice: noticeId } = mail.tags;
    if (noticeId === undefined) return;
    const one = { noticeId, to: mail.to, at: addMinutes(real(), 0) };
    const earlier = accepted.filter((each) => each.noticeId === noticeId);
    accepted.push(one);
    await onAccepted(one, earlier);
  };

  return {
    accepted,
    underWay,
    behave: (behaviour, outcome) => {
      next = { behaviour, outcome };
    },
    send: async (mail) => {
      const { behaviour } = next;
      if (behaviour === 'take' || behaviour === 'lost-answer') await take(mail);
      return behaviour === 'take' ? { outcome: 'sent', messageId: `message-${accepted.length}` } : answers[behaviour];
    },
  };
};
