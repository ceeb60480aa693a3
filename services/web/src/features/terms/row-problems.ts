import { readDateParts } from '../../design/date-field/date-parts.ts';
import type { RowPlace } from '../../forms/field-spec.ts';
import { partsOf } from '../../forms/values.ts';
import { dayRows, isBlankTerm, type TermRow, termRows } from './rows-text.ts';

type RowProblem = { readonly path: string; readonly message: string };

const dayProblem = (label: string, typed: string): string | null => {
  const reading = readDateParts(partsOf(typed));
  if (reading.ok) return null;
  if (reading.reason === 'empty') return `${label} is missing`;
  return reading.reason === 'incomplete'
    ? `${label} needs a day, a month and a year`
    : `${label} is not a day that the calendar has; enter one such as 2 September 2026`;
};

/** What a row is called on the page: by its name, else by its place. */
export const termLabel = ({ name }: TermRow, at: number): string => name.trim() || `Term ${at + 1}`;
export const insetLabel = (at: number): string => `INSET day ${at + 1}`;

const edges = [
  ['from', 'first day'],
  ['to', 'last day'],
] as const;

export const termProblems = (text: string): readonly RowProblem[] =>
  termRows(text).flatMap((row, at) =>
    isBlankTerm(row)
      ? []
      : edges.flatMap(([edge, words]) => {
          const message = dayProblem(`${termLabel(row, at)}, ${words},`, row[edge]);
          return message === null ? [] : [{ path: `terms.${at}.${edge}`, message }];
        }),
  );

export const insetProblems = (text: string): readonly RowProblem[] =>
  dayRows(text).flatMap((typed, at) => {
    const message = typed === '' ? null : dayProblem(insetLabel(at), typed);
    return message === null ? [] : [{ path: `insetDays.${at}`, message }];
  });

/** The row on the page for the nth of the request, which blank rows are no part of. */
const rowAt = (filled: readonly boolean[], nth: number): number =>
  filled.flatMap((isFilled, at) => (isFilled ? [at] : []))[nth] ?? 0;

const nthOf = (path: string): number => Number(path.split('.')[1] ?? 0);

export const termPlace = (path: string, text: string): RowPlace => {
  const rows = termRows(text);
  const at = rowAt(
    rows.map((row) => !isBlankTerm(row)),
    nthOf(path),
  );
  const row = rows[at];
  const label = row === undefined ? 'Terms' : termLabel(row, at);
  return { path: `terms.${at}.${path.endsWith('.to') ? 'to' : 'from'}`, label };
};

export const insetPlace = (path: string, text: string): RowPlace => {
  const at = rowAt(
    dayRows(text).map((day) => day !== ''),
    nthOf(path),
  );
  return { path: `insetDays.${at}`, label: insetLabel(at) };
};
