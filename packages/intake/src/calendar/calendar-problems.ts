import type { CalendarProblem, CalendarProblemCode } from './calendar-entry.ts';

const findTheFile =
  'On the school\'s website, look for "Subscribe", "iCal" or "Export", and save the file that ends in .ics.';

const problems = {
  empty: { title: 'The file is empty', detail: 'There is nothing in it to read.', fix: findTheFile },
  'too-big': {
    title: 'The file is too big',
    detail: 'Calendars up to 5 MB can be read.',
    fix: 'Export one school year, or the calendar of term dates alone.',
  },
  'web-page': {
    title: 'This is a web page, not a calendar file',
    detail: 'Some websites show a page where the calendar should be.',
    fix: findTheFile,
  },
  'not-a-calendar': {
    title: 'This is not a calendar file',
    detail: 'A calendar file begins with BEGIN:VCALENDAR. This one does not.',
    fix: findTheFile,
  },
  'no-entries': {
    title: 'There is nothing in the calendar',
    detail: 'The file is a calendar, but holds no entry that can be read.',
    fix: 'Check that it is the calendar of term dates, or enter the dates by hand.',
  },
} as const satisfies Record<CalendarProblemCode, Omit<CalendarProblem, 'code'>>;

export const calendarProblem = (
  code: CalendarProblemCode,
  detail?: string,
): { ok: false; problem: CalendarProblem } => ({
  ok: false,
  problem: { code, ...problems[code], ...(detail === undefined ? {} : { detail }) },
});
