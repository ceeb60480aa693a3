import type { CalendarDate } from '../../calendar/index.ts';
import { obstaclesTo, type Reason } from '../../family/index.ts';
import type { AdultId } from '../../ids/index.ts';
import type { Adult } from '../adult.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { recipientsOf } from '../recipients-of.ts';
import { changeAdult } from './change-adult.ts';
import { type CommandContext, faultIf, noSuch, refused } from './context.ts';
import { futureFaults, orderFaults } from './date-order.ts';
import { lookAgain } from './look-again.ts';

export interface ClearAdult {
  readonly id: AdultId;
  /** Who checked, by name. */
  readonly by: string;
  readonly on: CalendarDate;
  /** Facts that the check found out; none where it was about what no fact says. */
  readonly found?: Found;
}

/** What a check can find out about an adult. */
export type Found = Partial<Pick<Adult, 'pr' | 'order' | 'contactAllowed'>>;

/** What a clearance must not lift unasked: doubts that only a fact can answer, and facts that shut her out. */
const notLifted: readonly Reason[] = [
  ...(['ORDER_FORBIDS', 'CONTACT_NOT_ALLOWED', 'NO_PR'] as const),
  ...(['ORDER_ALLEGED', 'ORDER_UNKNOWN', 'LOOKED_AFTER_UNKNOWN', 'PR_UNKNOWN'] as const),
];

const obstaclesIn = (file: PupilFile, id: AdultId, today: CalendarDate): readonly Reason[] => {
  const { child, adults } = recipientsOf(file, 'meeting', today);
  return adults.flatMap((adult) => (adult.id === id ? obstaclesTo({ asOf: today, child, adult }) : []));
};

/**
 * Records what a named person's check found out about this adult. Where the facts shut her out, or leave a doubt that
 * wants another fact or arose with them, they are kept and nothing is cleared: that is a check of its own.
 */
const clearWithFacts = (
  file: PupilFile,
  { id, by, on, found }: ClearAdult & { readonly found: Found },
  context: CommandContext,
): FileDecision => {
  const known = changeAdult(file, { id, facts: found }, context);
  if (!known.ok) return known;
  const faults = futureFaults(context.today, { on });
  if (faults.length > 0) return refused(faults);
  const standing = obstaclesIn(known.file, id, context.today);
  const clears = found.pr !== 'no' && !standing.some((reason) => notLifted.includes(reason));
  return clears ? clearAdult(known.file, { id, by, on }, context) : known;
};

/**
 * Records that a named person checked what stood in the way of telling this adult. An order that is only alleged cannot
 * be cleared: somebody must see it, or find that there is none.
 */
export const clearAdult = (file: PupilFile, check: ClearAdult, context: CommandContext): FileDecision => {
  const { id, by, on, found } = check;
  const { today } = context;
  if (found !== undefined) return clearWithFacts(file, { ...check, found }, context);
  const before = file.adults.find((adult) => adult.id === id);
  if (before === undefined) return noSuch('adultId');
  const { order } = before;
  const faults = [
    ...futureFaults(today, { on }),
    ...faultIf(
      order.state === 'alleged',
      'order',
      'is alleged; look at the order and record what it forbids, or record that there is none',
    ),
    ...orderFaults([
      ['on', 'The check', on, 'the day the order was seen', order.state === 'seen' ? order.seenOn : null],
    ]),
  ];
  if (faults.length > 0) return refused(faults);
  const adults = file.adults.map((adult) => (adult.id === id ? { ...adult, cleared: { on, by } } : adult));
  return { ok: true, file: lookAgain({ ...file, adults }, today) };
};
