export { type BankHolidayYear, bankHolidayYears } from './bank-holiday-data.ts';
export { addWorkingDays, isBankHoliday, isWorkingDay, nextWorkingDay } from './bank-holidays.ts';
export { type CalendarDate, calendarDateSchema, date, dayInYear, isCalendarDate } from './calendar-date.ts';
export {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  earlier,
  isWeekend,
  lastDayOfPeriod,
  later,
} from './date-arithmetic.ts';
export {
  addMinutes,
  type EpochSeconds,
  epochSeconds,
  epochSecondsSchema,
  type Instant,
  instant,
  instantAt,
  instantSchema,
  londonDate,
  londonTime,
} from './instant.ts';
export {
  addSchoolDays,
  calendarCovers,
  isSchoolDay,
  lastSchoolDayOnOrBefore,
  type SchoolCalendar,
  schoolCalendarSchema,
} from './school-calendar.ts';
export { spoken, spokenWithDay } from './spoken.ts';
export { type SpokenForm, spokenIn } from './spoken-in.ts';
