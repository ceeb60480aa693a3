import { addDays } from '../../calendar/index.ts';
import { type Deadline, evaluateSubject, nextChangeOfLaw } from '../../deadline/index.ts';
import type { StoredDeadline } from '../deadline-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { type ClockedSubject, clockedSubjects, isMeetingBound } from './deadline-subjects.ts';

const occurrenceOf = (deadline: Deadline, { meeting }: ClockedSubject): string =>
  meeting !== null && isMeetingBound(deadline.rule) ? `${meeting.id}.${meeting.occurrence}` : deadline.countedFrom;

/** The day after it is due, or the day on which another version of the law begins, where that comes first. */
const lookAgainOn = ({ dueOn }: Deadline, today: SettleContext['today']): SettleContext['today'] => {
  const change = nextChangeOfLaw(today);
  return change !== null && change <= dueOn ? change : addDays(dueOn, 1);
};

/** A deadline as it is first kept: past its day it is missed at once, else it is looked at on the day after. */
export const asStored = (deadline: Deadline, occurrence: string, today: SettleContext['today']): StoredDeadline => {
  const past = deadline.dueOn < today;
  return {
    rule: deadline.rule,
    version: deadline.version,
    occurrence,
    dueOn: deadline.dueOn,
    practicalOn: deadline.practicalOn ?? null,
    owner: deadline.owner,
    countedFrom: deadline.countedFrom,
    estimated: deadline.estimated,
    why: deadline.why,
    source: deadline.source,
    state: past ? 'missed' : 'open',
    next: past ? null : lookAgainOn(deadline, today),
    endedOn: null,
    endedBecause: null,
    endedBy: null,
  };
};

/** Rights that passed before the file was opened are a fact, not a deadline. */
const isHistory = (deadline: Deadline, file: PupilFile, today: SettleContext['today']): boolean =>
  deadline.rule === 'YP_RIGHTS' && deadline.dueOn < today && !file.deadlines.some(({ rule }) => rule === 'YP_RIGHTS');

/** The deadlines that hold for this file as it stands. */
export const currentDeadlines = (file: PupilFile, context: SettleContext): StoredDeadline[] =>
  clockedSubjects(file, context).flatMap((clocked) =>
    evaluateSubject(clocked.subject, { asOf: context.today, calendar: context.calendar })
      .deadlines.filter((deadline) => clocked.keeps(deadline.rule) && !isHistory(deadline, file, context.today))
      .map((deadline) => asStored(deadline, occurrenceOf(deadline, clocked), context.today)),
  );
