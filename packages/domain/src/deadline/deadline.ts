import type { CalendarDate } from '../calendar/index.ts';
import type { RuleId } from './rules.ts';

/** Whose duty it is: the local authority's breach is never shown as the school's. */
export type DeadlineOwner = 'local-authority' | 'school' | 'family' | 'senco';

/** One date that the law or the school sets, with everything needed to explain it years later. */
export type Deadline = {
  rule: RuleId;
  version: number;
  /** The last day on which it is done in time. */
  dueOn: CalendarDate;
  /** The last school day by then, on what a school owns and where its calendar covers the day. */
  practicalOn?: CalendarDate;
  owner: DeadlineOwner;
  /** The day of the fact that it counts from. */
  countedFrom: CalendarDate;
  /** The fact itself is not known and another stands in for it. */
  estimated: boolean;
  /** How the day comes about, in one sentence. */
  why: string;
  source: string;
};

export type DeadlineNoteCode =
  | 'ORDER'
  | 'NEVER_PUBLISHED'
  | 'EARLIER_SERVICE'
  | 'PREPARING_FOR_ADULTHOOD'
  | 'EXCEPTION_MAY_APPLY';

/** What a person should know about a subject and no date can say. */
export type DeadlineNote = { code: DeadlineNoteCode; text: string };
