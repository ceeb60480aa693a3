export type {
  CalendarEntry,
  CalendarFile,
  CalendarFileResult,
  CalendarProblem,
  CalendarProblemCode,
  Days,
  SkippedEntry,
} from './calendar-entry.ts';
export type { Reading } from './entry-words.ts';
export {
  type EntryReading,
  proposeSchoolYear,
  type SaidReadings,
  type SchoolYearProposal,
  type YearQuestion,
} from './propose-school-year.ts';
export { type BankHoliday, type BankHolidaysResult, readBankHolidays } from './read-bank-holidays.ts';
export { readCalendarFile } from './read-calendar-file.ts';
export {
  type BankHolidayChange,
  type BankHolidaysRefreshed,
  bankHolidayFile,
  refreshBankHolidays,
} from './refresh-bank-holidays.ts';
