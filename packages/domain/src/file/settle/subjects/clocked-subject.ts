import type { CalendarDate } from '../../../calendar/index.ts';
import type { Deadline, DeadlineSubject, RuleId } from '../../../deadline/index.ts';
import type { Meeting } from '../../meeting.ts';
import type { Pupil } from '../../pupil.ts';

/** What a person should know of a deadline beside its date: the calculator’s notes, and the file’s own. */
export interface FileNote {
  readonly code: string;
  readonly text: string;
}

/** Something of a child's that clocks run for, with what distinguishes its deadlines from earlier ones. */
export interface ClockedSubject {
  readonly subject: DeadlineSubject;
  /** Whether a deadline of this rule is this file's to keep. */
  readonly keeps: (rule: RuleId, deadline: Pick<Deadline, 'dueOn' | 'countedFrom'>) => boolean;
  /** The meeting that meeting-bound rules count from; null: they count from plain dates. */
  readonly meeting: Meeting | null;
  /** The record whose deadlines these are, where a file can have several: an assessment, a request. */
  readonly boundTo?: string;
  /** What tells its deadlines from earlier ones; left out: the meeting, or the day counted from. */
  readonly occurrence?: string;
  /** The day whose law and year count, where it is not today. */
  readonly asOf?: CalendarDate;
  /** What the file knows that the rule does not: days a clock stood still. */
  readonly adjust?: (deadline: Deadline) => Deadline;
  readonly notes?: readonly FileNote[];
}

/** Whether the child has left by this day. Until that day comes, her clocks run on. */
export const hasLeft = ({ leftOn }: Pick<Pupil, 'leftOn'>, today: CalendarDate): boolean =>
  leftOn !== null && leftOn <= today;
