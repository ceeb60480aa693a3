import { type CalendarDate, lastDayOfPeriod } from '../calendar/index.ts';
import type { SubjectOf } from './subject.ts';

export type ClockStart = { on: CalendarDate; estimated: boolean; fact: string };

/**
 * The day from which a plan's year counts: the decision on its last review, else the meeting of that review, which is
 * earlier and so safe, else the day it was first made. Null where none is known.
 */
export function clockStart({ lastReview, planFirstMadeOn }: SubjectOf<'ehcp'>): ClockStart | null {
  if (lastReview?.decidedOn) return { on: lastReview.decidedOn, estimated: false, fact: 'the last review’s decision' };
  if (lastReview?.meetingOn) return { on: lastReview.meetingOn, estimated: true, fact: 'the last review’s meeting' };
  return planFirstMadeOn ? { on: planFirstMadeOn, estimated: false, fact: 'the day the plan was first made' } : null;
}

/** The last day of the twelve months that start with it. */
export function clockEnd({ on }: ClockStart): CalendarDate {
  return lastDayOfPeriod({ startingWith: on, months: 12 });
}
