import { daysBetween } from '../../design/due-date/due-words.ts';
import type { Calendar } from './rows-text.ts';

/** A school year with the summer on either side: INSET days may come in August. */
export type SchoolYear = { readonly label: string; readonly from: string; readonly to: string };

const yearFrom = (first: number): SchoolYear => ({
  label: `${first}/${String(first + 1).slice(2)}`,
  from: `${first}-08-01`,
  to: `${first + 1}-07-31`,
});

/** The school years that term dates are published for at a time: this one, the next, and the one that is over. */
export const schoolYears = (today: string): readonly [SchoolYear, SchoolYear, SchoolYear] => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = month >= 8 ? year : year - 1;
  return [yearFrom(first), yearFrom(first + 1), yearFrom(first - 1)];
};

type Term = Calendar['terms'][number];

const seasons = [
  [8, 12, 'Autumn'],
  [1, 3, 'Spring'],
  [4, 7, 'Summer'],
] as const;

const seasonOf = ({ from }: Pick<Term, 'from'>): string => {
  const month = Number(from.slice(5, 7));
  return seasons.find(([first, last]) => first <= month && month <= last)?.[2] ?? '';
};

const overlaps = (a: Pick<Term, 'from' | 'to'>, b: Pick<Term, 'from' | 'to'>) => a.from <= b.to && b.from <= a.to;

/** Terms by day under the names that schools give them, "Autumn 1"; a term that was kept under a name keeps it. */
export const named = (terms: readonly Pick<Term, 'from' | 'to'>[], kept: readonly Term[]): Term[] =>
  terms.map(({ from, to }) => {
    const before = kept.find((one) => one.name !== null && overlaps(one, { from, to }));
    if (before !== undefined) return { from, to, name: before.name };
    const season = seasonOf({ from });
    const same = terms.filter((other) => seasonOf(other) === season);
    return {
      from,
      to,
      name: same.length === 1 ? season : `${season} ${same.findIndex((one) => one.from === from) + 1}`,
    };
  });

/** What is kept of other years, with what is proposed for this one. */
export const withYear = (kept: Calendar, year: SchoolYear, proposed: Calendar): Calendar => ({
  terms: [...kept.terms.filter((term) => !overlaps(term, year)), ...proposed.terms].toSorted((a, b) =>
    a.from.localeCompare(b.from),
  ),
  insetDays: [...kept.insetDays.filter((day) => day < year.from || day > year.to), ...proposed.insetDays].toSorted(),
});

/** One line of what would be different: a term or an INSET day that comes, goes, or moves. */
export type YearChange = {
  readonly what: 'term' | 'inset';
  readonly before: { readonly from: string; readonly to: string } | null;
  readonly after: { readonly from: string; readonly to: string } | null;
};

const nearest = (term: Term, among: readonly Term[]): Term | undefined =>
  among
    .filter((other) => overlaps(term, other))
    .toSorted((a, b) => Math.abs(daysBetween(a.from, term.from)) - Math.abs(daysBetween(b.from, term.from)))[0];

/** What differs between two versions of term dates, by day. */
export const changesBetween = (before: Calendar, after: Calendar): readonly YearChange[] => {
  const same = (a: Term, b: Term) => a.from === b.from && a.to === b.to;
  const matched = after.terms.map((term) => ({ term, was: nearest(term, before.terms) }));
  const gone = before.terms.filter((term) => !matched.some(({ was }) => was === term));
  const terms: YearChange[] = [
    ...matched
      .filter(({ term, was }) => was === undefined || !same(term, was))
      .map(({ term, was }) => ({ what: 'term' as const, before: was ?? null, after: term })),
    ...gone.map((term) => ({ what: 'term' as const, before: term, after: null })),
  ];
  const day = (on: string) => ({ from: on, to: on });
  const insets: YearChange[] = [
    ...after.insetDays
      .filter((on) => !before.insetDays.includes(on))
      .map((on) => ({ what: 'inset' as const, before: null, after: day(on) })),
    ...before.insetDays
      .filter((on) => !after.insetDays.includes(on))
      .map((on) => ({ what: 'inset' as const, before: day(on), after: null })),
  ];
  const at = ({ before: was, after: is }: YearChange) => (is ?? was)?.from ?? '';
  return [...terms, ...insets].toSorted((a, b) => at(a).localeCompare(at(b)));
};
