import { type CalendarDate, spoken } from '../../calendar/index.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { deadlineId } from '../settle/settle-deadlines.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, noSuch, refused } from './context.ts';

export interface ChaseCouncil {
  /** Rule and occurrence, as `deadlineId` writes them. */
  readonly deadlineId: string;
  readonly on: CalendarDate;
  /** Whom the school asked, and how. */
  readonly how: string;
}

/**
 * Records that the school asked a council that is late. It ends nothing: the delay stays the council’s. The last time is
 * kept in the file, every time in its history.
 */
export const chaseCouncil = (file: PupilFile, input: ChaseCouncil, context: CommandContext): FileDecision => {
  const deadline = file.deadlines.find((each) => deadlineId(each) === input.deadlineId);
  if (deadline === undefined) return noSuch('deadlineId');
  const { owner, state, dueOn } = deadline;
  const faults = [
    ...faultIf(owner !== 'local-authority', 'deadlineId', 'is not the council’s to do; there is nobody to chase'),
    ...faultIf(
      owner === 'local-authority' && state !== 'missed',
      'state',
      'The council is not late with this; load the page again',
    ),
    ...faultIf(
      input.on <= dueOn,
      'on',
      `${spoken(input.on)} is not after the day it was due, ${spoken(dueOn)}; give the day on which you asked since`,
    ),
  ];
  if (faults.length > 0) return refused(faults);
  const chased = {
    what: 'council-chased' as const,
    of: input.deadlineId,
    on: input.on,
    how: input.how,
    by: context.by.name,
    recordedAt: context.now,
  };
  const others = file.happened.filter(({ what, of }) => what !== chased.what || of !== chased.of);
  return accepted(file, { ...file, happened: [...others, chased] }, context.today);
};
