import { addDays, type CalendarDate, dayInYear, dayOfWeek } from '../calendar/index.ts';

const rule = { autumn: { month: '10', week: 1 }, spring: { month: '01', week: 3 }, summer: { month: '05', week: 3 } };

/** The school census day: the first Thursday of October, the third of January, the third of May. statutory-rules.md 6.2. */
export function censusDay(census: 'autumn' | 'spring' | 'summer', year: number): CalendarDate {
  const { month, week } = rule[census];
  const first = dayInYear(year, `${month}-01`);
  const toThursday = (4 - dayOfWeek(first) + 7) % 7;
  return addDays(first, toThursday + (week - 1) * 7);
}
