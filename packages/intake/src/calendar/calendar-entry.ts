import type { CalendarDate } from '@waymark/domain';

/** Something in a published calendar, on the days it takes in London, both ends included. */
export interface CalendarEntry {
  readonly summary: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly allDay: boolean;
}

/** An entry that was left out: the line of the file where it begins, and why. */
export interface SkippedEntry {
  readonly line: number;
  /** `repeats-oddly`: it repeats in a way that is not worked out here. */
  readonly reason: 'called-off' | 'unreadable' | 'unfinished' | 'repeats-oddly';
}

export type CalendarProblemCode = 'empty' | 'too-big' | 'web-page' | 'not-a-calendar' | 'no-entries';

export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  readonly title: string;
  readonly detail: string;
  readonly fix: string;
}

/** Entries of the days asked for, by day; `outside` counts those of other days. */
export interface CalendarFile {
  readonly entries: readonly CalendarEntry[];
  readonly skipped: readonly SkippedEntry[];
  readonly outside: number;
}

export type CalendarFileResult =
  | ({ readonly ok: true } & CalendarFile)
  | { readonly ok: false; readonly problem: CalendarProblem };

/** The days of which a calendar is wanted, both included. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
