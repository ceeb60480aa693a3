import { addDays, type CalendarDate, daysBetween, isSchoolDay, type SchoolCalendar } from '../calendar/index.ts';
import type { EndedDuty } from './duty.ts';
import { type Work, workOf, works } from './work.ts';

/** The pace is that of this many days up to today. */
export const paceDays = 365;

/** Below this many a pace is chance. */
export const fewestToTell = 10;

/** School days of a year where no calendar says how many there were. */
const usualSchoolDays = 190;

/** How much of one kind of work the school did in the last year. */
export interface Pace {
  readonly work: Work;
  readonly done: number;
  readonly late: number;
  /** Done a school day; null: too few to tell. */
  readonly aDay: number | null;
}

const schoolDaysBefore = (calendar: SchoolCalendar | null, today: CalendarDate): number => {
  if (calendar === null) return usualSchoolDays;
  let known = 0;
  for (let back = 1; back <= paceDays; back += 1) if (isSchoolDay(calendar, addDays(today, -back))) known += 1;
  // A calendar that begins this September says nothing of last year.
  return known < usualSchoolDays / 2 ? usualSchoolDays : known;
};

const inLastYear =
  (today: CalendarDate) =>
  ({ endedOn }: EndedDuty): boolean =>
    endedOn <= today && daysBetween(endedOn, today) <= paceDays;

/** The school's pace of the last year for every kind of work, in a fixed order. */
export function paceOf(
  ended: readonly EndedDuty[],
  { today, calendar }: { today: CalendarDate; calendar: SchoolCalendar | null },
): readonly Pace[] {
  const counted = ended.filter(inLastYear(today));
  const days = schoolDaysBefore(calendar, today);
  return works.map((work) => {
    const done = counted.filter(({ rule }) => workOf(rule) === work);
    return {
      work,
      done: done.length,
      late: done.filter(({ endedOn, dueOn }) => endedOn > dueOn).length,
      aDay: done.length < fewestToTell ? null : done.length / days,
    };
  });
}

/** The middle number of days after its day (before it: negative) on which a rule's duties were done; null: too few. */
export function usualLateness(rule: string, ended: readonly EndedDuty[], today: CalendarDate): number | null {
  const days = ended
    .filter((one) => one.rule === rule)
    .filter(inLastYear(today))
    .map(({ dueOn, endedOn }) => daysBetween(dueOn, endedOn))
    .sort((a, b) => a - b);
  return days.length < fewestToTell ? null : (days[Math.floor(days.length / 2)] ?? null);
}
