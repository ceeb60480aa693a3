import { bankHolidayYears } from './bank-holiday-data.ts';
import type { CalendarDate } from './calendar-date.ts';
import { addDays, isWeekend } from './date-arithmetic.ts';

const bankHolidays: ReadonlySet<string> = new Set(
  bankHolidayYears.flatMap(({ year, days }) => days.split(' ').map((day) => `${year}-${day}`)),
);

/** A bank holiday of England and Wales, in the years of bank-holiday-data.ts; a day of any other year is none. */
export function isBankHoliday(day: CalendarDate): boolean {
  return bankHolidays.has(day);
}

/** Monday to Friday but for bank holidays. Only subject access rolls forward to one; no SEND deadline moves. */
export function isWorkingDay(day: CalendarDate): boolean {
  return !isWeekend(day) && !isBankHoliday(day);
}

/** The `count`th working day after the day, itself not counted. */
export function addWorkingDays(day: CalendarDate, count: number): CalendarDate {
  let [candidate, left] = [day, count];
  while (left > 0) {
    candidate = addDays(candidate, 1);
    if (isWorkingDay(candidate)) left -= 1;
  }
  return candidate;
}

/** The day itself if it is a working day, else the first working day after it. */
export function nextWorkingDay(day: CalendarDate): CalendarDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}
