import type { SendMessage } from '@waymark/contracts';
import { addMinutes, type Instant } from '@waymark/domain';
import type { OutgoingMessage } from '@waymark/runtime';
import type { OutboxItem } from '@waymark/store';
import { waits } from '../reconcile/waits.ts';
import type { Allowance } from './allowance.ts';

const ever = '9999-12-31';

/** Messages of one child's or member of staff's one obligation, as all that are about one meeting. */
const groupOf = ({ subject, obligation }: OutboxItem): string =>
  `${subject.kind === 'pupil' ? subject.pupilId : subject.staffId} ${obligation}`;

/**
 * The most urgent before the others, digests last: first what is soon of no use. The messages of one obligation are as
 * urgent as the most urgent of them and stay as they were to leave, so that no reminder overtakes its invitation.
 */
const byUrgency = (items: readonly OutboxItem[]): readonly OutboxItem[] => {
  const soonest = new Map<string, string>();
  for (const item of items) {
    const useful = item.uselessAfter ?? ever;
    if (useful < (soonest.get(groupOf(item)) ?? ever)) soonest.set(groupOf(item), useful);
  }
  const keyOf = (item: OutboxItem): string =>
    `${item.obligation === 'DIGEST' ? 1 : 0} ${soonest.get(groupOf(item)) ?? ever} ${item.attentionAt}`;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
};

export interface Chosen {
  readonly item: OutboxItem;
  readonly message: OutgoingMessage;
}

const asMessage = ({ trustId, subject, noticeId }: OutboxItem, more: Pick<SendMessage, 'trial'> = {}): SendMessage => ({
  trustId,
  subject:
    subject.kind === 'pupil'
      ? { kind: subject.kind, id: subject.pupilId }
      : { kind: subject.kind, id: subject.staffId },
  noticeId,
  ...more,
});

/** What waited so long that a person must be asked where it is refused once more: tried whatever keeps the others back. */
const mostOverdue = 100;

/** Each in the second of the run in which the provider is to have it, so that what it takes is neither exceeded nor wasted. */
const spread = (items: readonly OutboxItem[], { perSecond, trial }: Pick<Allowance, 'perSecond' | 'trial'>): Chosen[] =>
  items.map((item, n) => {
    const delaySeconds = Math.floor(n / perSecond);
    const body = asMessage(item, trial ? { trial } : {});
    return { item, message: { body, groupId: item.trustId, ...(delaySeconds > 0 && { delaySeconds }) } };
  });

/**
 * Which of the messages that need attention are handed over now, and when in the run. Leases and waits that have ended send
 * nothing, so nothing holds them back; messages that may leave go as the provider takes them, the most urgent first.
 */
export const choose = (items: readonly OutboxItem[], allowance: Allowance, now: Instant): readonly Chosen[] => {
  const waiting = byUrgency(items.filter(({ state }) => state === 'PENDING'));
  const others = items.filter(({ state }) => state !== 'PENDING');
  const sent = waiting.slice(0, allowance.most);
  const patience = addMinutes(now, -waits.patienceMinutes);
  const overdue =
    allowance.keptBackBy === null
      ? []
      : waiting
          .slice(sent.length)
          .filter(({ attentionAt }) => attentionAt <= patience)
          .slice(0, mostOverdue);
  return [
    ...spread(others, { perSecond: Infinity, trial: false }),
    ...spread(sent, allowance),
    ...spread(overdue, { perSecond: Math.max(1, allowance.perSecond), trial: false }),
  ];
};
