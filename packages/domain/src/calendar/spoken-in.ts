import { type CalendarDate, toPlainDate } from './calendar-date.ts';
import { spoken, spokenWithDay } from './spoken.ts';

/** How much of a day is said: "13 May", "13 May 2027", "Thursday 13 May 2027". */
export type SpokenForm = 'day-and-month' | 'whole' | 'with-weekday';

const english = {
  'day-and-month': (day) => spoken(day).split(' ').slice(0, 2).join(' '),
  whole: spoken,
  'with-weekday': spokenWithDay,
} as const satisfies Record<SpokenForm, (day: CalendarDate) => string>;

const parts = {
  'day-and-month': { day: 'numeric', month: 'long' },
  whole: { day: 'numeric', month: 'long', year: 'numeric' },
  'with-weekday': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<SpokenForm, Intl.DateTimeFormatOptions>;

/**
 * The day as a letter in that language writes it, always of the Gregorian calendar and in the digits 0 to 9. English is
 * written here, so that every machine writes the same; other languages by the locale data of Node or the browser.
 */
export const spokenIn = (locale: string, day: CalendarDate, form: SpokenForm): string =>
  locale.startsWith('en')
    ? english[form](day)
    : toPlainDate(day).toLocaleString(`${locale}-u-ca-gregory-nu-latn`, parts[form]);
