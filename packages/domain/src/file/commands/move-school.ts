import type { CalendarDate } from '../../calendar/index.ts';
import type { SchoolId } from '../../ids/index.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, refused } from './context.ts';

export interface MoveSchool {
  /** A school of the same trust. */
  readonly to: SchoolId;
  /** Her first day there. */
  readonly on: CalendarDate;
  /** What becomes of meetings that are planned, with people of the old school; null where none is. */
  readonly meetings: 'keep' | 'cancel' | null;
}

/** What was the old school's to say of her, and is the new one's from now on. */
const ofTheOldSchool: readonly string[] = ['regGroup', 'enrolledOn', 'leftOn', 'misId'];

/**
 * Moves the whole file to another school of the trust: what is due stands on that school's lists, and is worked out by
 * its calendar. Her class, and the number of the old school's system, do not go with her.
 */
export const moveSchool = (
  file: PupilFile,
  { to, on, meetings }: MoveSchool,
  context: CommandContext,
): FileDecision => {
  const { pupil } = file;
  const planned = file.meetings.some(({ state }) => state === 'planned');
  const faults = [
    ...faultIf(to === pupil.schoolId, 'to', 'is the school she is at; choose the one she moves to'),
    ...faultIf(
      planned && meetings === null,
      'meetings',
      'are planned with people of her present school; say whether they are kept or called off',
    ),
    ...faultIf(
      on > context.today,
      'on',
      'is still to come; record the move on the day she begins, so that her present school has her file until then',
    ),
  ];
  if (faults.length > 0) return refused(faults);
  const after: PupilFile = {
    ...file,
    pupil: {
      ...pupil,
      schoolId: to,
      enrolledOn: on,
      leftOn: null,
      regGroup: null,
      misId: null,
      setByPerson: pupil.setByPerson.filter((field) => !ofTheOldSchool.includes(field)),
    },
    meetings: file.meetings.map((meeting) => {
      if (meeting.state !== 'planned') return meeting;
      return { ...meeting, next: context.today, ...(meetings === 'cancel' ? { state: 'cancelled' as const } : {}) };
    }),
  };
  return accepted(file, after, context.today);
};
