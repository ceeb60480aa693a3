import { spokenDate } from '../../design/due-date/due-words.ts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { isoOf } from '../../forms/values.ts';
import { insetPlace, insetProblems, termLabel, termPlace, termProblems } from './row-problems.ts';
import { dayRows, termRows } from './rows-text.ts';
import { InsetRows, TermRows } from './term-rows.tsx';

const dayWords = (typed: string): string => {
  const iso = isoOf(typed);
  return iso === null ? typed || 'no day' : spokenDate(iso);
};

const listed = (words: readonly string[]): string => (words.length === 0 ? 'None' : words.join('; '));

/** The questions about a school's year. Each is a list of rows in one answer, so that two people's changes meet as wholes. */
export const termsFields: readonly FieldSpec[] = [
  {
    kind: 'rows',
    name: 'terms',
    label: 'Terms',
    Rows: TermRows,
    words: (text) =>
      listed(termRows(text).map((row, at) => `${termLabel(row, at)}: ${dayWords(row.from)} to ${dayWords(row.to)}`)),
    problems: termProblems,
    place: termPlace,
  },
  {
    kind: 'rows',
    name: 'insetDays',
    label: 'INSET days',
    Rows: InsetRows,
    words: (text) => listed(dayRows(text).map(dayWords)),
    problems: insetProblems,
    place: insetPlace,
  },
];
