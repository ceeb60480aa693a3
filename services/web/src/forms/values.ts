import { type DateParts, datePartsOf, noDate, readDateParts } from '../design/date-field/date-parts.ts';

/**
 * What stands in a form, by field name: every answer as one text, so that drafts, comparing and merging need no cases.
 * A date is what was typed, `12/3/2026`; a yes is `yes`; several choices are their codes with spaces between.
 */
export type Values = Readonly<Record<string, string>>;

export const dateValue = (iso: string | null | undefined): string => (iso == null ? '' : partsValue(datePartsOf(iso)));

export const partsValue = ({ day, month, year }: DateParts): string => {
  const parts = [day, month, year].map((part) => part.replaceAll('/', ''));
  return parts.join('') === '' ? '' : parts.join('/');
};

export const partsOf = (value: string): DateParts => {
  const [day = '', month = '', year = ''] = value.split('/');
  return value === '' ? noDate : { day, month, year };
};

/** The calendar date that was typed; null where nothing was, or nothing that is a date. */
export const isoOf = (value: string | undefined): string | null => {
  const reading = readDateParts(partsOf(value ?? ''));
  return reading.ok ? reading.date : null;
};

export const listValue = (codes: readonly string[]): string => codes.join(' ');
export const listOf = (value: string | undefined): string[] => (value ?? '').split(' ').filter(Boolean);

export const yesValue = (yes: boolean): string => (yes ? 'yes' : '');
export const isYes = (value: string | undefined): boolean => value === 'yes';

/** The text without spaces around it; null where nothing is left. */
export const textOf = (value: string | undefined): string | null => {
  const text = (value ?? '').trim();
  return text === '' ? null : text;
};

/** The names whose values differ. */
export const changedNames = (before: Values, after: Values): readonly string[] =>
  Object.keys(after).filter((name) => (before[name] ?? '') !== (after[name] ?? ''));

/** Of a record only the fields of these names. */
export const pick = <Fields extends object>(from: Fields, names: ReadonlySet<string>): Partial<Fields> => {
  const picked: Partial<Fields> = {};
  for (const name in from) if (names.has(name)) picked[name] = from[name];
  return picked;
};

/** The names of the fields that changed, without what comes after a dot: a nested field is sent whole. */
export const changedFields = (before: Values, after: Values): ReadonlySet<string> =>
  new Set(changedNames(before, after).map((name) => name.split('.')[0] ?? name));
