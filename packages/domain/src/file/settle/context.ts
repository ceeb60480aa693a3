import type { CalendarDate, Instant, SchoolCalendar } from '../../calendar/index.ts';

/** What settling a file needs to know beside the file. */
export interface SettleContext {
  readonly today: CalendarDate;
  readonly now: Instant;
  /** The school's calendar; null until it has one: then no practical dates and no dates counted in school days. */
  readonly calendar: SchoolCalendar | null;
  /** Weeks the council wants between the latest meeting and the end of the year. */
  readonly laMeetingBufferWeeks: number;
  /** Whether what comes about now is news for the family. An import brings history: false. Left out: it is. */
  readonly tellsFamilies?: boolean;
  /** A new identifier, for a task that settling opens. */
  readonly newId: () => string;
}
