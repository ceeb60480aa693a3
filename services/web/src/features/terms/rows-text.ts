import { dateValue, isoOf, type Values } from '../../forms/values.ts';

/** A term as it stands in the form: its days as they were typed, `2/9/2026`. */
export type TermRow = { readonly name: string; readonly from: string; readonly to: string };

export type Calendar = {
  readonly terms: { readonly from: string; readonly to: string; readonly name: string | null }[];
  readonly insetDays: string[];
};

/** One line a row, each with its end, so that no row and one empty row differ. */
const lines = (text: string): readonly string[] => text.split('\n').slice(0, -1);
const textOf = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');
const plain = (typed: string): string => typed.replaceAll(/[\t\n]/g, ' ');

export const termRows = (text: string): readonly TermRow[] =>
  lines(text).map((line) => {
    const [name = '', from = '', to = ''] = line.split('\t');
    return { name, from, to };
  });

export const termsText = (rows: readonly TermRow[]): string =>
  textOf(rows.map(({ name, from, to }) => [name, from, to].map(plain).join('\t')));

export const dayRows = lines;
export const daysText = (days: readonly string[]): string => textOf(days.map(plain));

export const isBlankTerm = ({ name, from, to }: TermRow): boolean => name.trim() + from + to === '';

/** Term dates as the answers of a form, by day. */
export const valuesOf = ({ terms, insetDays }: Calendar): Values => ({
  terms: termsText(
    terms
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map(({ name, from, to }) => ({ name: name ?? '', from: dateValue(from), to: dateValue(to) })),
  ),
  insetDays: daysText(insetDays.toSorted().map(dateValue)),
});

/** Term dates as answered, once every day can be read: blank rows are left out. */
export const calendarOf = (values: Values): Calendar => ({
  terms: termRows(values.terms ?? '').flatMap(({ name, from, to }) => {
    const [first, last] = [isoOf(from), isoOf(to)];
    return first === null || last === null ? [] : [{ from: first, to: last, name: name.trim() || null }];
  }),
  insetDays: dayRows(values.insetDays ?? '').flatMap((day) => isoOf(day) ?? []),
});
