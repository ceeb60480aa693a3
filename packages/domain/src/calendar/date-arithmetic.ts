import { type CalendarDate, fromPlainDate, toPlainDate } from './calendar-date.ts';

/** The day `days` after `day`, or before it where negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return fromPlainDate(toPlainDate(day).add({ days }));
}

/** The same weekday `weeks` later, or earlier where negative. */
export function addWeeks(day: CalendarDate, weeks: number): CalendarDate {
  return addDays(day, weeks * 7);
}

/** The same day of the month `months` later (earlier where negative), or that month's last where it has no such day. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  return fromPlainDate(toPlainDate(day).add({ months }));
}

/** The same day `years` later (earlier where negative); 28 February where the year has no 29th. */
export function addYears(day: CalendarDate, years: number): CalendarDate {
  return fromPlainDate(toPlainDate(day).add({ years }));
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toPlainDate(from).until(toPlainDate(to), { largestUnit: 'days' }).days;
}

type Period = { startingWith: CalendarDate } & ({ months: number; years?: never } | { years: number; months?: never });

/**
 * The last day of a period that counts its first day: "12 months starting with 1 January" end on 31 December.
 * It is the day before the corresponding date, or the last month's last day where that month has no corresponding date.
 */
export function lastDayOfPeriod(period: Period): CalendarDate {
  const start = toPlainDate(period.startingWith);
  const months = period.months ?? period.years * 12;
  const corresponding = start.add({ months });
  const exists = corresponding.day === start.day;
  return fromPlainDate(exists ? corresponding.subtract({ days: 1 }) : corresponding);
}

/** Monday 1 to Sunday 7. */
export function dayOfWeek(day: CalendarDate): number {
  return toPlainDate(day).dayOfWeek;
}

export function isWeekend(day: CalendarDate): boolean {
  return dayOfWeek(day) > 5;
}

/** Below nought where `a` comes first, above where `b` does: for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}
