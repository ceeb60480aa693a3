import type { CalendarDate } from '../../calendar/index.ts';
import type { AdultId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { MessageKind } from '../message-kind.ts';
import type { WishEntry, WishWay } from '../own-rights.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type CommandContext, faultIf, refused } from './context.ts';
import { futureFaults, orderFaults } from './date-order.ts';
import { lookAgain } from './look-again.ts';

/** Whether one adult is to be told of one kind of message. */
export interface Wish {
  readonly adultId: AdultId;
  readonly kind: MessageKind;
  readonly wish: boolean;
}

export interface RecordWishes {
  /** Everything she said at one time. */
  readonly wishes: readonly Wish[];
  readonly on: CalendarDate;
  /** She herself on her own page, or the member of staff who was told. */
  readonly by: WishEntry['by'];
  readonly how: WishWay;
}

const keyOf = ({ adultId, kind }: Wish): string => `${adultId} ${kind}`;

/**
 * Records whom the young person wishes to be told of what. Wishes may be recorded before the rights are hers, and count
 * from then. Nothing recorded before is lost; who is told, and what waits to be sent, is decided again.
 */
export const recordWishes = (
  file: PupilFile,
  { wishes, on, by, how }: RecordWishes,
  { today }: Pick<CommandContext, 'today'>,
): FileDecision => {
  const known = new Set(file.adults.map(({ id }) => id));
  const keys = wishes.map(keyOf);
  const faults = [
    ...faultIf(wishes.length === 0, 'wishes', 'is empty; say of at least one adult whether she wishes them told'),
    ...wishes.flatMap((wish, n) => [
      ...faultIf(
        !known.has(wish.adultId),
        `wishes.${n}.adultId`,
        'is an adult who is not in this file; load the page again',
      ),
      ...faultIf(keys.indexOf(keyOf(wish)) !== n, `wishes.${n}`, 'was given twice; leave one of the two out'),
    ]),
    ...faultIf(
      (how === 'own-page') !== (by === 'young-person'),
      'how',
      'does not fit who recorded it: only she herself uses her own page',
    ),
    ...futureFaults(today, { on }),
    ...orderFaults([['on', 'The wish', on, 'the date of birth', file.pupil.dateOfBirth]]),
  ];
  if (faults.length > 0) return refused(faults);
  const added = wishes.map(({ adultId, kind, wish }): WishEntry => ({ adultId, kind, wish, on, by, how }));
  const pupil = { ...file.pupil, wishes: [...file.pupil.wishes, ...added] };
  return { ok: true, file: lookAgain({ ...file, pupil }, today) };
};
