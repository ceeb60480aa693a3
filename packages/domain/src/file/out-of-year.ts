import type { CalendarDate } from '../calendar/index.ts';
import { ncYearFor, ncYearLabel, ncYearNumber, ncYearSchema } from '../pupil/index.ts';
import type { Pupil } from './pupil.ts';

/** From this year on, a review must prepare for adulthood. SEND Regulations 2014 reg 20(6). */
const adulthoodYear = 9;

/**
 * What to know of a child whose year is not the one of her age: rules count by the year she is in. Null where both agree,
 * or one is not known.
 */
export const outOfYear = (
  { dateOfBirth, ncYear }: Pick<Pupil, 'dateOfBirth' | 'ncYear'>,
  today: CalendarDate,
): string | null => {
  const actual = ncYearSchema.safeParse(ncYear);
  const byAge = dateOfBirth === null ? null : ncYearFor(dateOfBirth, today);
  if (!actual.success || byAge === null || actual.data === byAge) return null;
  const [is, would] = [ncYearNumber(actual.data), ncYearNumber(byAge)];
  if (is === null || would === null) return null;
  const both = `Is in ${ncYearLabel(actual.data)}; by date of birth it would be ${ncYearLabel(byAge)}. Dates follow the year the child is in.`;
  return would >= adulthoodYear && is < adulthoodYear
    ? `${both} By age, a review would have to prepare for adulthood: ask the council which year it goes by.`
    : both;
};
