import type { CalendarDate } from '../../calendar/index.ts';
import type { AdultId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type CommandContext, faultIf, noSuch, refused } from './context.ts';
import { futureFaults, orderFaults } from './date-order.ts';
import { lookAgain } from './look-again.ts';

export interface ClearAdult {
  readonly id: AdultId;
  /** Who checked, by name. */
  readonly by: string;
  readonly on: CalendarDate;
}

/**
 * Records that a named person checked what stood in the way of telling this adult. An order that is only alleged cannot
 * be cleared: somebody must see it, or find that there is none.
 */
export const clearAdult = (file: PupilFile, { id, by, on }: ClearAdult, { today }: CommandContext): FileDecision => {
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
