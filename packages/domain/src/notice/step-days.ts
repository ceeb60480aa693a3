import {
  addDays,
  addSchoolDays,
  type CalendarDate,
  isWorkingDay,
  lastSchoolDayOnOrBefore,
  nextWorkingDay,
  type SchoolCalendar,
} from '../calendar/index.ts';
import type { CadenceStep } from '../file/cadence-step.ts';
import { sendingDay } from './sending-time.ts';

type StepDay = Pick<CadenceStep, 'day' | 'unit' | 'move'>;

const addWorkingDays = (day: CalendarDate, count: number): CalendarDate => {
  const pace = Math.sign(count);
  let left = Math.abs(count);
  let candidate = day;
  while (left > 0) {
    candidate = addDays(candidate, pace);
    if (isWorkingDay(candidate)) left -= 1;
  }
  return candidate;
};

const schoolDaysBefore = (calendar: SchoolCalendar, day: CalendarDate, count: number): CalendarDate | null => {
  let found: CalendarDate | null = day;
  for (let left = count; left > 0 && found !== null; left -= 1) {
    found = lastSchoolDayOnOrBefore(calendar, addDays(found, -1));
  }
  return found;
};

const schoolDaysFrom = (calendar: SchoolCalendar, day: CalendarDate, count: number): CalendarDate | null =>
  count < 0 ? schoolDaysBefore(calendar, day, -count) : addSchoolDays(calendar, day, count);

/** The day a step names, before it is moved to one with school. Where no calendar reaches, school days are working days. */
export const stepDay = (on: CalendarDate, { day, unit }: StepDay, calendar: SchoolCalendar | null): CalendarDate => {
  if (unit === undefined || day === 0) return addDays(on, day);
  return (calendar === null ? null : schoolDaysFrom(calendar, on, day)) ?? addWorkingDays(on, day);
};

/**
 * The day on which a step leaves. From a day without school it moves back to the last one with; what asks about
 * something that must have happened by then goes forward instead, to a working day, holidays included.
 */
export const stepLeavesOn = (on: CalendarDate, step: StepDay, calendar: SchoolCalendar | null): CalendarDate => {
  const named = stepDay(on, step, calendar);
  return step.move === 'forward' ? nextWorkingDay(named) : sendingDay(named, calendar);
};
