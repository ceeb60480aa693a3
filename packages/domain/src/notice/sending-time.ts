import {
  addDays,
  type CalendarDate,
  type Instant,
  instantAt,
  isWeekend,
  isWorkingDay,
  lastSchoolDayOnOrBefore,
  londonDate,
  londonTime,
  type SchoolCalendar,
} from '../calendar/index.ts';

/** Messages to families, young people, professionals and about qualifications leave between these, London time (ux.md 4.1). */
export const sendingHours = { from: '08:00', to: '18:00' } as const;

/**
 * The day on which a step leaves that is planned for `day`: itself or the last school day before it. Where the school's
 * calendar does not reach so far, the last weekday that is no bank holiday.
 */
export function sendingDay(day: CalendarDate, calendar: SchoolCalendar | null): CalendarDate {
  const schoolDay = calendar === null ? null : lastSchoolDayOnOrBefore(calendar, day);
  if (schoolDay !== null) return schoolDay;
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}

/** Whether it is a weekday between 08:00 and 18:00 in London, 18:00 itself not included. School holidays do not matter. */
export function isSendingTime(now: Instant): boolean {
  const time = londonTime(now);
  return !isWeekend(londonDate(now)) && sendingHours.from <= time && time < sendingHours.to;
}

/** Now, if it is a sending time, else 08:00 of the next weekday that has not passed it: the law does not wait for September. */
export function nextSendingTime(now: Instant): Instant {
  if (isSendingTime(now)) return now;
  const today = londonDate(now);
  let day = londonTime(now) < sendingHours.from ? today : addDays(today, 1);
  while (isWeekend(day)) day = addDays(day, 1);
  return instantAt(day, sendingHours.from);
}
