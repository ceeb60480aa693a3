import type { ComponentType } from 'react';
import { readDateParts } from '../design/date-field/date-parts.ts';
import { spokenDate } from '../design/due-date/due-words.ts';
import type { FieldProblem } from '../design/error-summary/error-summary.tsx';
import { isoOf, listOf, partsOf, type Values } from './values.ts';

type Option = { readonly value: string; readonly label: string; readonly hint?: string };

type Common = {
  /** Where the answer belongs in the request: a fault's `path` names it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say where nothing was given; without it the answer may be left out. */
  readonly required?: string;
  /** Begins a new part of the form. */
  readonly heading?: string;
  /** Whether it is asked at all, given the other answers. */
  readonly when?: (values: Values) => boolean;
};

export type RowsProps = {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What stands against saving, each by the id of what it is about: `fieldId(form, path)`. */
  readonly problems: readonly FieldProblem[];
};

/** Where in the request an answer of a row lies, and what it is called: `terms.2.from`, "Term 3, first day". */
export type RowPlace = { readonly path: string; readonly label: string };

/** Several rows in one answer. The feature that they belong to draws and reads them; each fault leads to its own row. */
type Rows = {
  readonly kind: 'rows';
  readonly Rows: ComponentType<RowsProps>;
  readonly words: (value: string) => string;
  readonly problems: (value: string) => readonly { readonly path: string; readonly message: string }[];
  /** The row on the page that a path of the request is about, whose blank rows were left out. */
  readonly place: (path: string, value: string) => RowPlace;
};

/** One question of a form. */
export type FieldSpec = Common &
  (
    | { readonly kind: 'text'; readonly type?: 'email' | 'tel'; readonly width?: 's' | 'm' | 'l' | 'full' }
    | { readonly kind: 'area'; readonly rows?: number; readonly limit?: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'time' }
    | { readonly kind: 'check' }
    | { readonly kind: 'select' | 'radio' | 'checks'; readonly options: readonly Option[] }
    | Rows
  );

export const isAsked = (field: FieldSpec, values: Values): boolean => field.when?.(values) ?? true;

const dateProblem = ({ label }: FieldSpec, value: string): string | null => {
  const reading = readDateParts(partsOf(value));
  if (reading.ok || reading.reason === 'empty') return null;
  return reading.reason === 'incomplete'
    ? `${label} needs a day, a month and a year`
    : `${label} is not a day that the calendar has; enter one such as 12 March 2026`;
};

/** What stands against an answer before it is sent; null: nothing. */
export const problemOfField = (field: FieldSpec, values: Values): string | null => {
  if (!isAsked(field, values)) return null;
  const value = values[field.name] ?? '';
  if (field.required !== undefined && value.trim() === '') return field.required;
  return field.kind === 'date' ? dateProblem(field, value) : null;
};

const labelOf = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

/** An answer in words, to be read beside another. */
export const answerWords = (field: FieldSpec, value: string): string => {
  if (field.kind === 'check') return value === 'yes' ? 'Yes' : 'No';
  if (value === '') return 'Nothing';
  switch (field.kind) {
    case 'rows':
      return field.words(value);
    case 'date': {
      const iso = isoOf(value);
      return iso === null ? value : spokenDate(iso);
    }
    case 'select':
    case 'radio':
      return labelOf(field.options, value);
    case 'checks':
      return listOf(value)
        .map((code) => labelOf(field.options, code))
        .join(', ');
    default:
      return value;
  }
};
