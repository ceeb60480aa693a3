import type { CalendarDate } from '../../calendar/index.ts';
import { isActive, type StoredDeadline } from '../deadline-row.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { deadlineId } from '../settle/settle-deadlines.ts';
import { type CommandContext, noSuch, refused } from './context.ts';
import { futureFaults } from './date-order.ts';

export interface EndDeadline {
  /** Rule and occurrence, as `deadlineId` writes them. */
  readonly id: string;
  readonly as: 'met' | 'waived';
  readonly on: CalendarDate;
  readonly because: string;
}

/** Says that a deadline was met, late where its day had passed, or waives it. Only one that still wants doing can end. */
export const endDeadline = (file: PupilFile, input: EndDeadline, { today }: CommandContext): FileDecision => {
  const { id, as, on, because } = input;
  const before = file.deadlines.find((deadline) => deadlineId(deadline) === id);
  if (before === undefined) return noSuch('deadlineId');
  if (!isActive(before)) {
    return refused([{ path: 'state', message: 'This deadline has ended already; load the page again to see how' }]);
  }
  const faults = futureFaults(today, { on });
  if (faults.length > 0) return refused(faults);
  const late = on > before.dueOn;
  const ended: StoredDeadline = {
    ...before,
    state: as === 'met' && late ? 'met-late' : as,
    next: null,
    endedOn: on,
    endedBecause: because,
    endedBy: 'person',
  };
  return { ok: true, file: { ...file, deadlines: file.deadlines.map((other) => (other === before ? ended : other)) } };
};
