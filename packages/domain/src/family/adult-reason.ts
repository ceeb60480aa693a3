import type { CalendarDate } from '../calendar/index.ts';
import { type Reason, recipientReasons } from './reasons.ts';
import type { RecipientAdult, RecipientChild } from './recipient-input.ts';

/** What the table looks at. `ownDecision`: the rights are hers, and her capacity for this message is not in doubt. */
type Facts = { asOf: CalendarDate; child: RecipientChild; adult: RecipientAdult; ownDecision: boolean };

type Line = { reason: Reason; holds: (facts: Facts) => boolean };

/** The table of who may be told, in its order: the first line that holds decides. */
const lines: readonly Line[] = [
  { reason: 'SAFEGUARDING_HOLD', holds: ({ adult }) => adult.safeguardingHold },
  { reason: 'ORDER_FORBIDS', holds: ({ adult, asOf }) => (orderInForce(adult, asOf)?.forbids.length ?? 0) > 0 },
  { reason: 'CONTACT_NOT_ALLOWED', holds: ({ adult }) => adult.contactAllowed === 'no' },
  {
    reason: 'YOUNG_PERSON_DECIDES',
    holds: ({ adult, child, ownDecision }) => ownDecision && child.wishes[adult.id] !== true,
  },
  { reason: 'ORDER_ALLEGED', holds: ({ adult }) => adult.order.state === 'alleged' },
  { reason: 'ORDER_CHECK', holds: ({ adult, asOf }) => uncheckedOrder(adult, asOf) },
  { reason: 'ORDER_UNKNOWN', holds: unclearedAnd(({ adult }) => adult.order.state === 'unknown') },
  { reason: 'ASK_SAFEGUARDING_LEAD', holds: unclearedAnd(({ adult }) => adult.contactAllowed === 'ask') },
  { reason: 'LOOKED_AFTER_UNKNOWN', holds: unclearedAnd(({ child }) => child.lookedAfter === 'unknown') },
  {
    reason: 'LOOKED_AFTER',
    holds: unclearedAnd(({ child, adult }) => child.lookedAfter === 'yes' && !isSocialWorker(adult)),
  },
  { reason: 'CORPORATE_PARENT', holds: ({ child, adult }) => child.lookedAfter === 'yes' && isSocialWorker(adult) },
  { reason: 'PR_UNKNOWN', holds: unclearedAnd(({ adult }) => adult.pr === 'unknown') },
  { reason: 'CARE_WITHOUT_PR', holds: unclearedAnd(({ adult }) => adult.pr === 'no' && adult.hasCare) },
  { reason: 'NO_PR', holds: unclearedAnd(({ adult }) => adult.pr === 'no' && !adult.hasCare) },
];

/** Why an adult is told, held or not told. */
export function adultReason(facts: Facts): Reason {
  return lines.find(({ holds }) => holds(facts))?.reason ?? 'PARENT';
}

/**
 * Everything that stands in the way of telling an adult, in the table's order, but for the young person's own wish: the
 * table itself names only the first. A clearance would lift at once all that wants one.
 */
export function obstaclesTo(facts: Omit<Facts, 'ownDecision'>): Reason[] {
  const all = { ...facts, ownDecision: false };
  return lines.flatMap(({ reason, holds }) =>
    recipientReasons[reason].outcome !== 'told' && holds(all) ? [reason] : [],
  );
}

/** Of the obstacles those that a person must check. */
export const doubtsAbout = (facts: Omit<Facts, 'ownDecision'>): Reason[] =>
  obstaclesTo(facts).filter((reason) => recipientReasons[reason].outcome === 'held');

function unclearedAnd(condition: (facts: Facts) => boolean): (facts: Facts) => boolean {
  return (facts) => facts.adult.cleared === null && condition(facts);
}

function isSocialWorker({ relationship }: RecipientAdult): boolean {
  return relationship === 'social-worker';
}

function orderInForce({ order }: RecipientAdult, asOf: CalendarDate) {
  if (order.state !== 'seen') return null;
  return order.until === null || order.until >= asOf ? order : null;
}

/** An order in force that nobody has checked on or after the day it was seen. */
function uncheckedOrder(adult: RecipientAdult, asOf: CalendarDate): boolean {
  const order = orderInForce(adult, asOf);
  if (order === null) return false;
  return adult.cleared === null || adult.cleared.on < order.seenOn;
}
