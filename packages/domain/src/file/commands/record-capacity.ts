import type { CalendarDate } from '../../calendar/index.ts';
import type { FileDecision } from '../decision.ts';
import type { MessageKind } from '../message-kind.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type CommandContext, faultIf, refused } from './context.ts';
import { futureFaults, orderFaults } from './date-order.ts';
import { lookAgain } from './look-again.ts';

export interface RecordCapacity {
  /** The one kind of message it is about: capacity is decided for each decision apart. */
  readonly kind: MessageKind;
  readonly lacks: boolean;
  /** The day of the assessment. */
  readonly on: CalendarDate;
  /** Who assessed it, how, and where the record is. */
  readonly evidence: string;
}

/**
 * Records what was found about the young person's capacity to decide on one kind of message. Nothing recorded before is
 * lost; who is told, and what waits to be sent, is decided again.
 */
export const recordCapacity = (
  file: PupilFile,
  { kind, lacks, on, evidence }: RecordCapacity,
  { today, by }: CommandContext,
): FileDecision => {
  const faults = [
    ...faultIf(
      evidence.trim() === '',
      'evidence',
      'is empty; say who assessed it, how, and where the record is: capacity is presumed until then',
    ),
    ...futureFaults(today, { on }),
    ...orderFaults([['on', 'The assessment', on, 'the date of birth', file.pupil.dateOfBirth]]),
  ];
  if (faults.length > 0) return refused(faults);
  const entry = { kind, lacks, on, by: by.id, evidence: evidence.trim() };
  const pupil = { ...file.pupil, capacity: [...file.pupil.capacity, entry] };
  return { ok: true, file: lookAgain({ ...file, pupil }, today) };
};
