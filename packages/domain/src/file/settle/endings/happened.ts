import { type CalendarDate, spoken } from '../../../calendar/index.ts';
import { type HappeningKind, happenedTo } from '../../happening.ts';
import { familyTimeOver, turnedFive } from './child.ts';
import { doneOn, type FindEnding } from './ending.ts';

/** Which happenings end the deadlines of a rule, with what is then said; and what they belong to. */
const endedByHappening: Readonly<
  Record<string, { readonly words: Readonly<Partial<Record<HappeningKind, string>>>; readonly of: 'meeting' | 'start' }>
> = {
  AR_PAPERS: { words: { 'papers-sent': 'The reports were sent on #' }, of: 'meeting' },
  AR_SCHOOL_REPORT: { words: { 'report-sent': 'The report of the meeting was sent on #' }, of: 'meeting' },
  AR_REPRESENTATIONS: { words: { 'family-answered': 'The family answered on #' }, of: 'start' },
  AR_FINAL_PLAN: {
    words: {
      'final-plan-issued': 'The council sent the final plan on #',
      'plan-not-amended': 'The council decided on # not to amend the plan',
    },
    of: 'start',
  },
  AR_PHASE_TRANSFER: { words: { 'placement-named': 'The plan named the next placement on #' }, of: 'start' },
  AR_POST16_MOVE: { words: { 'amended-for-move': 'The plan was amended for the move on #' }, of: 'start' },
  AR_UNDER5: { words: { 'review-considered': 'A review was considered on #' }, of: 'start' },
  AR_MOVE_LA_TELL: { words: { 'la-told-family': 'The new council told the family on #' }, of: 'start' },
  FILE_TRANSFER: { words: { 'file-sent': 'The file was sent on #' }, of: 'start' },
  RETENTION_END: {
    words: {
      'records-destroyed': 'The file was destroyed on #',
      'records-kept': 'It was decided on # to keep the file longer',
    },
    of: 'start',
  },
};

/** What a deadline's happening belongs to: the meeting, whatever day it is moved to, or the day counted from. */
export const happeningOf = ({ rule, occurrence }: { readonly rule: string; readonly occurrence: string }): string =>
  endedByHappening[rule]?.of === 'meeting' ? (occurrence.split('.')[0] ?? occurrence) : occurrence;

const recorded: FindEnding = (deadline, file) => {
  const words = Object.entries(endedByHappening[deadline.rule]?.words ?? {});
  const of = happeningOf(deadline);
  const found = file.happened
    .filter((each) => each.of === of && words.some(([what]) => what === each.what))
    .toSorted((a, b) => a.on.localeCompare(b.on))[0];
  const said = words.find(([what]) => what === found?.what)?.[1] ?? '';
  return doneOn(found?.on, (on: CalendarDate) => said.replace('#', spoken(on)));
};

/** Ended by what a person recorded as having happened. */
export const happened: FindEnding = (deadline, file, context) => recorded(deadline, file, context);

export const familyAnswered: FindEnding = (deadline, file, context) =>
  recorded(deadline, file, context) ??
  (file.ehcp?.noticeServedOn === deadline.countedFrom ? familyTimeOver(deadline.dueOn, context.today) : null);

export const youngReviewConsidered: FindEnding = (deadline, file, context) =>
  recorded(deadline, file, context) ?? turnedFive(deadline, file, context);

/** Whether the school told the council that it is late, and when last. */
export const chasedOn = (file: Parameters<typeof happenedTo>[0], deadlineId: string): CalendarDate | null =>
  happenedTo(file, 'council-chased', deadlineId)?.on ?? null;
