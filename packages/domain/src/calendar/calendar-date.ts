import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/**
 * A real day of the calendar written `2026-11-23`, years 0000 to 9999. Strings of this shape sort as the days do.
 * Every other text – a time, a day that does not exist, another way of writing it – is refused.
 */
export const calendarDateSchema = z.iso
  .date({ error: 'must be a real calendar date, written like 2026-11-23' })
  .brand<'CalendarDate'>();

export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** Whether the text is a real day written `2026-11-23`. */
export function isCalendarDate(text: string): text is CalendarDate {
  return z.regexes.date.test(text);
}

/** The day that the text names. Throws RangeError where it names none: for constants and for text already checked. */
export function date(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError('The text is not a calendar date. Write a real day as year-month-day, like 2026-11-23.');
}

/** The day that falls on `monthDay` (`06-30`) in that year, held within the years 0000 to 9999. Not for 29 February. */
export function dayInYear(year: number, monthDay: string): CalendarDate {
  return date(`${String(Math.min(Math.max(year, 0), 9999)).padStart(4, '0')}-${monthDay}`);
}

/** Within `calendar/` only: the day as the date library knows it. */
export function toPlainDate(day: CalendarDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(day);
}

/** Within `calendar/` only: back from the date library. Sums stop at the first and last day a four-figure year can write. */
export function fromPlainDate(day: Temporal.PlainDate): CalendarDate {
  if (day.year > 9999) return date('9999-12-31');
  if (day.year < 0) return date('0000-01-01');
  return date(day.toString());
}
