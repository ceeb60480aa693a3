import {
  addDays,
  type CalendarDate,
  calendarCovers,
  isBankHoliday,
  isWeekend,
  type SchoolCalendar,
} from '../calendar/index.ts';
import type { CadenceStep } from '../file/cadence-step.ts';
import { stepDay, stepLeavesOn } from './step-days.ts';

/** A step of a cadence on the days of one meeting. */
export interface StepOnDate {
  /** The day that it names. */
  readonly namedOn: CalendarDate;
  /** The day on which it leaves. */
  readonly leavesOn: CalendarDate;
  /** Why it does not leave on the day that it names; null: it does. */
  readonly moved: string | null;
}

const reasonFor = (day: CalendarDate, calendar: SchoolCalendar | null): string => {
  if (isWeekend(day)) return 'it is a weekend';
  if (isBankHoliday(day)) return 'it is a bank holiday';
  if (calendar?.insetDays.includes(day)) return 'it is an INSET day';
  return calendar !== null && calendarCovers(calendar, day)
    ? 'it lies in the school holidays'
    : 'it is no day on which messages leave';
};

/** Where a step falls for a meeting on that day, and why it does not fall on the day it names. */
export const stepOnDate = (on: CalendarDate, step: CadenceStep, calendar: SchoolCalendar | null): StepOnDate => {
  const namedOn = stepDay(on, step, calendar);
  const leavesOn = stepLeavesOn(on, step, calendar);
  return { namedOn, leavesOn, moved: namedOn === leavesOn ? null : reasonFor(namedOn, calendar) };
};

/** A day for trying a cadence on: as far ahead as its first step wants, in the middle of a week. */
export const dayToTryOn = (today: CalendarDate, steps: readonly CadenceStep[]): CalendarDate => {
  const first = Math.min(0, ...steps.map(({ day }) => day));
  let day = addDays(today, 7 - first);
  while (isWeekend(day) || isBankHoliday(day)) day = addDays(day, 1);
  return day;
};
