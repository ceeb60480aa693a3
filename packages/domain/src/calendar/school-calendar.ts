import * as z from 'zod';
import { isBankHoliday } from './bank-holidays.ts';
import { type CalendarDate, calendarDateSchema } from './calendar-date.ts';
import { addDays, isWeekend, later } from './date-arithmetic.ts';

/** A school's terms, both ends included and half-terms left between them, and its INSET days. */
export const schoolCalendarSchema = z.strictObject({
  terms: z.array(z.strictObject({ from: calendarDateSchema, to: calendarDateSchema })),
  insetDays: z.array(calendarDateSchema),
});

export type SchoolCalendar = z.infer<typeof schoolCalendarSchema>;

/** A weekday in a term, no INSET day, no bank holiday. */
export function isSchoolDay(calendar: SchoolCalendar, day: CalendarDate): boolean {
  return (
    calendar.terms.some((term) => term.from <= day && day <= term.to) &&
    !isWeekend(day) &&
    !calendar.insetDays.includes(day) &&
    !isBankHoliday(day)
  );
}

function span(calendar: SchoolCalendar): { first: CalendarDate; last: CalendarDate } | null {
  const starts = calendar.terms.map((term) => term.from).sort();
  const ends = calendar.terms.map((term) => term.to).sort();
  const first = starts[0];
  const last = ends.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Whether the day lies between the first day of the first term and the last day of the last, both included. */
export function calendarCovers(calendar: SchoolCalendar, day: CalendarDate): boolean {
  const known = span(calendar);
  return known !== null && known.first <= day && day <= known.last;
}

/** The last school day up to and including the day; null where the calendar does not cover it or has none by then. */
export function lastSchoolDayOnOrBefore(calendar: SchoolCalendar, day: CalendarDate): CalendarDate | null {
  const known = span(calendar);
  if (known === null || !calendarCovers(calendar, day)) return null;
  for (let candidate = day; candidate >= known.first; candidate = addDays(candidate, -1)) {
    if (isSchoolDay(calendar, candidate)) return candidate;
  }
  return null;
}

/** The `count`th school day after the day, itself not counted; null where the calendar ends before it. */
export function addSchoolDays(calendar: SchoolCalendar, day: CalendarDate, count: number): CalendarDate | null {
  const known = span(calendar);
  if (known === null) return null;
  let left = count;
  const start = later(day, addDays(known.first, -1));
  for (let candidate = addDays(start, 1); candidate <= known.last; candidate = addDays(candidate, 1)) {
    if (isSchoolDay(calendar, candidate)) left -= 1;
    if (left === 0) return candidate;
  }
  return null;
}
