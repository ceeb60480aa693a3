import { type CalendarDate, toPlainDate } from './calendar-date.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The day as a letter would write it: "12 March 2026". Written here, not by Intl, so that every machine writes the same. */
export function spoken(day: CalendarDate): string {
  const plain = toPlainDate(day);
  return `${plain.day} ${months[plain.month - 1]} ${plain.year}`;
}

/** The day with its weekday: "Thursday 12 March 2026". */
export function spokenWithDay(day: CalendarDate): string {
  return `${weekdays[toPlainDate(day).dayOfWeek - 1]} ${spoken(day)}`;
}
