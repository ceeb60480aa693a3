import type { Fault } from '@waymark/contracts';
import { type SchoolCalendarRow, spoken } from '@waymark/domain';

type Terms = SchoolCalendarRow['terms'];

const termFaults = (terms: Terms): Fault[] =>
  terms.flatMap(({ from, to }, n) => {
    const overlapped = terms.slice(0, n).find((other) => from <= other.to && other.from <= to);
    return [
      ...(to < from
        ? [
            {
              path: `terms.${n}.to`,
              message: `${spoken(to)} lies before the first day, ${spoken(from)}; mend one of the two`,
            },
          ]
        : []),
      ...(overlapped === undefined
        ? []
        : [
            {
              path: `terms.${n}.from`,
              message: `overlaps the term from ${spoken(overlapped.from)}; leave half-terms between them`,
            },
          ]),
    ];
  });

/** What stands against a school's term dates: ends before beginnings, overlaps, INSET days outside every term. */
export const calendarFaults = ({ terms, insetDays }: SchoolCalendarRow): Fault[] => [
  ...termFaults(terms),
  ...insetDays.flatMap((day, n) =>
    terms.some(({ from, to }) => from <= day && day <= to)
      ? []
      : [{ path: `insetDays.${n}`, message: `${spoken(day)} is in no term; an INSET day takes a school day away` }],
  ),
];
