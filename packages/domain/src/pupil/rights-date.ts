import { addDays, addMonths, addYears, type CalendarDate, dayInYear, dayOfWeek } from '../calendar/index.ts';
import { schoolYearStart } from './nc-year.ts';

/**
 * The last day on which the parents hold the rights: the last Friday in June of the school year (1 September to
 * 31 August) in which she turns 16, counted from birth and not from her year group. They are hers from the next day.
 */
export function rightsDate(dateOfBirth: CalendarDate): CalendarDate {
  const sixteenth = addYears(dateOfBirth, 16);
  const endOfJune = dayInYear(schoolYearStart(sixteenth) + 1, '06-30');
  return addDays(endOfJune, -((dayOfWeek(endOfJune) + 2) % 7));
}

/** From this day she is asked whom she wishes to be told: six months before the rights pass. statutory-rules.md 5.1. */
export function rightsAskedFrom(dateOfBirth: CalendarDate): CalendarDate {
  return addMonths(rightsDate(dateOfBirth), -6);
}

/** Whether the rights are the young person's on that day. */
export function hasRights(dateOfBirth: CalendarDate, asOf: CalendarDate): boolean {
  return asOf > rightsDate(dateOfBirth);
}
