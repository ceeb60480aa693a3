import type { Fault } from '@waymark/contracts';
import { type CalendarDate, daysBetween, type SchoolCalendarRow, spoken } from '@waymark/domain';

type Terms = SchoolCalendarRow['terms'];

/** Half-terms part the year: an autumn without one has some 110 days. What is longer has a holiday in it. */
const longestTerm = 126;

const spanned = (from: CalendarDate, to: CalendarDate): string => `${spoken(from)} to ${spoken(to)}`;

const lengthFault = ({ from, to }: Terms[number]): string | null => {
  if (to < from) return `${spoken(to)} lies before the first day, ${spoken(from)}; mend one of the two`;
  if (daysBetween(from, to) < longestTerm) return null;
  return `${spanned(from, to)} is longer than any term; enter what lies before and after each holiday as a term of its own`;
};

const termFaults = (terms: Terms): Fault[] =>
  terms.flatMap((term, n) => {
    const { from, to } = term;
    const length = lengthFault(term);
    const overlapped = terms.slice(0, n).find((other) => from <= other.to && other.from <= to);
    return [
      ...(length === null ? [] : [{ path: `terms.${n}.to`, message: length }]),
      ...(overlapped === undefined
        ? []
        : [
            {
              path: `terms.${n}.from`,
              message: `${spanned(from, to)} overlaps the term of ${spanned(overlapped.from, overlapped.to)}; leave half-terms between them`,
            },
          ]),
    ];
  });

const insetFault = ({ terms, insetDays }: SchoolCalendarRow, n: number, day: CalendarDate): string | null => {
  if (insetDays.indexOf(day) < n) return `${spoken(day)} is entered twice; take one of the two away`;
  if (terms.some(({ from, to }) => from <= day && day <= to)) return null;
  return `${spoken(day)} is in no term; an INSET day takes a school day away, so widen the term or take the day away`;
};

/** What stands against a school's term dates: ends before beginnings, overlaps, INSET days outside every term. */
export const calendarFaults = (calendar: SchoolCalendarRow): Fault[] => [
  ...termFaults(calendar.terms),
  ...calendar.insetDays.flatMap((day, n) => {
    const message = insetFault(calendar, n, day);
    return message === null ? [] : [{ path: `insetDays.${n}`, message }];
  }),
];
