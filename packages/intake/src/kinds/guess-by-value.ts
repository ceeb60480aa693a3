import { date } from '@waymark/domain';
import { readDate } from '../dates/read-date.ts';
import type { Field } from './fields.ts';
import { valueFit } from './value-fit.ts';

export interface Column {
  readonly column: number;
  readonly header: string;
  readonly key: string;
  /** Values that are not empty: all that a guess looks at, at most 200. */
  readonly values: readonly string[];
}

interface ValueGuess {
  readonly column: Column;
  readonly field: Field;
  readonly fit: number;
  readonly why: string;
}

/** Fields that values alone give away, the plainest first, and how many of them must fit. */
const telling: readonly { id: string; least: number; why: string }[] = [
  { id: 'upn', least: 0.6, why: 'The values look like UPNs.' },
  { id: 'email', least: 0.6, why: 'The values look like e-mail addresses.' },
  { id: 'dateOfBirth', least: 0.7, why: 'The values are dates, years apart, as dates of birth are.' },
  { id: 'provision', least: 0.85, why: 'The values are words for SEN status.' },
  { id: 'ncYear', least: 0.85, why: 'The values look like year groups.' },
  { id: 'need1', least: 0.7, why: 'The values are types of need.' },
  { id: 'needs', least: 0.7, why: 'The values are types of need.' },
  { id: 'placingLa', least: 0.8, why: 'The values are local authorities.' },
  { id: 'laName', least: 0.8, why: 'The values are local authorities.' },
  { id: 'phone', least: 0.8, why: 'The values look like telephone numbers.' },
  { id: 'fullName', least: 0.8, why: 'The values look like whole names.' },
  { id: 'pupilFullName', least: 0.8, why: 'The values look like whole names.' },
];

/** The middle year of a column of dates and how far they spread; null where it has few dates. */
function years(values: readonly string[]): { middle: number; spread: number } | null {
  const found = values
    .flatMap((value) => {
      const read = readDate(value, { today: date('2049-12-31'), past: true });
      return read.ok ? [Number(read.on.slice(0, 4))] : [];
    })
    .sort((a, b) => a - b);
  const middle = found[Math.floor(found.length / 2)];
  if (middle === undefined || found.length < values.length * 0.5) return null;
  return { middle, spread: (found.at(-1) ?? middle) - (found[0] ?? middle) };
}

/** Births lie years before every other date of the table; dates of one school year are no births. */
function couldBeBirths(column: Column, others: readonly Column[]): boolean {
  const mine = years(column.values);
  if (mine === null) return false;
  const rest = others.flatMap((other) => (other === column ? [] : (years(other.values)?.middle ?? [])));
  return rest.length > 0 ? rest.every((year) => year >= mine.middle + 3) : mine.spread >= 3;
}

function distinctEnough(field: Field, values: readonly string[]): boolean {
  if (field.type !== 'full-name') return true;
  return new Set(values).size >= values.length * 0.7;
}

/** The next field that some column's values give away, the plainest first. */
export function guessByValue(
  columns: readonly Column[],
  all: readonly Column[],
  fields: readonly Field[],
): ValueGuess | null {
  for (const { id, least, why } of telling) {
    const field = fields.find((one) => one.id === id);
    if (field === undefined) continue;
    const fitting = columns
      .filter(({ values }) => values.length > 0 && distinctEnough(field, values))
      .filter((column) => field.type !== 'birth' || couldBeBirths(column, all))
      .map((column) => ({ column, field, fit: valueFit(field, column.values), why }))
      .filter(({ fit }) => fit >= least)
      .sort((a, b) => b.fit - a.fit);
    if (fitting[0] !== undefined) return fitting[0];
  }
  return null;
}
