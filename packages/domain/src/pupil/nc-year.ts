import * as z from 'zod';
import type { CalendarDate } from '../calendar/index.ts';

/** National Curriculum years as the census writes them, youngest first; X: the pupil follows no year. */
export const ncYears = [
  ...(['E1', 'E2', 'N1', 'N2', 'R', '1', '2', '3', '4', '5', '6', '7'] as const),
  ...(['8', '9', '10', '11', '12', '13', '14', 'X'] as const),
] as const;

export const ncYearSchema = z.enum(ncYears);

export type NcYear = z.infer<typeof ncYearSchema>;

const otherLabels: Partial<Record<NcYear, string>> = {
  E1: 'Early years 1',
  E2: 'Early years 2',
  N1: 'Nursery 1',
  N2: 'Nursery 2',
  R: 'Reception',
  X: 'No year group',
};

/** The year as a person says it: "Reception", "Year 7". */
export function ncYearLabel(year: NcYear): string {
  return otherLabels[year] ?? `Year ${year}`;
}

/** The year as a number, Reception 0 and the years before it below nought; null for X. */
export function ncYearNumber(year: NcYear): number | null {
  return year === 'X' ? null : ncYears.indexOf(year) - ncYears.indexOf('R');
}

/** The calendar year in which the school year (1 September to 31 August) of that day began. */
export function schoolYearStart(day: CalendarDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '09' ? year : year - 1;
}

/** The year group of a child of that age on that day; null before E1 and after Year 14. statutory-rules.md 6.6. */
export function ncYearFor(dateOfBirth: CalendarDate, onDate: CalendarDate): NcYear | null {
  const number = schoolYearStart(onDate) - schoolYearStart(dateOfBirth) - 5;
  return number > 14 ? null : (ncYears[number + ncYears.indexOf('R')] ?? null);
}
