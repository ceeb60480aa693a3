import { addDays, addYears } from '../../calendar/index.ts';
import { type Deadline, evaluateSubject, nextChangeOfLaw } from '../../deadline/index.ts';
import type { StoredDeadline } from '../deadline-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { clockedSubjects, isMeetingBound } from './deadline-subjects.ts';
import { movesDaily } from './subjects/access-request.ts';
import type { ClockedSubject, FileNote } from './subjects/clocked-subject.ts';

const occurrenceOf = (deadline: Deadline, { meeting, boundTo, occurrence }: ClockedSubject): string => {
  if (meeting !== null && isMeetingBound(deadline.rule)) return `${meeting.id}.${meeting.occurrence}`;
  return occurrence ?? (boundTo === undefined ? deadline.countedFrom : `${boundTo}.${deadline.countedFrom}`);
};

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

type Day = SettleContext['today'];

/** A day still to come on which the facts themselves change: she leaves, or is five, or a pause has lasted a day more. */
const turnOf = (deadline: StoredDeadline, file: PupilFile, today: Day): Day | null => {
  const { rule } = deadline;
  const { pupil } = file;
  const moved = rule === 'SAR_RESPONSE' && movesDaily(file, deadline, today) ? addDays(today, 1) : null;
  const five = rule === 'AR_UNDER5' && pupil.dateOfBirth !== null ? addYears(pupil.dateOfBirth, 5) : null;
  return (
    [pupil.leftOn, five, moved]
      .filter((day) => day !== null)
      .filter((day) => day > today)
      .toSorted()[0] ?? null
  );
};

const lookedAtOn = (deadline: StoredDeadline, file: PupilFile, { today }: SettleContext): StoredDeadline => {
  const turn = turnOf(deadline, file, today);
  return turn !== null && (deadline.next === null || turn < deadline.next) ? { ...deadline, next: turn } : deadline;
};

/** The calculator's answer for one subject of the file, as far as it is the file's to keep. */
const deadlinesOf = (clocked: ClockedSubject, file: PupilFile, context: SettleContext) => {
  const { today, calendar } = context;
  const { deadlines, notes } = evaluateSubject(clocked.subject, { asOf: clocked.asOf ?? today, calendar });
  return deadlines
    .map((deadline) => clocked.adjust?.(deadline) ?? deadline)
    .filter((deadline) => clocked.keeps(deadline.rule, deadline) && !isHistory(deadline, file, today))
    .map((deadline) => ({
      stored: lookedAtOn(asStored(deadline, occurrenceOf(deadline, clocked), today), file, context),
      notes: [...notes, ...(clocked.notes ?? [])],
    }));
};

/** The deadlines that hold for this file as it stands. */
export const currentDeadlines = (file: PupilFile, context: SettleContext): StoredDeadline[] =>
  clockedSubjects(file, context).flatMap((clocked) => deadlinesOf(clocked, file, context).map(({ stored }) => stored));

/** What the calculator and the file have to say beside the dates, by rule and occurrence of the deadline it bears on. */
export const deadlineNotes = (file: PupilFile, context: SettleContext): ReadonlyMap<string, readonly FileNote[]> =>
  new Map(
    clockedSubjects(file, context).flatMap((clocked) =>
      deadlinesOf(clocked, file, context)
        .filter(({ notes }) => notes.length > 0)
        .map(({ stored, notes }) => [`${stored.rule}.${stored.occurrence}`, notes] as const),
    ),
  );
