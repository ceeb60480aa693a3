import type { RegisterPage } from '@waymark/contracts';
import { searchKey } from '@waymark/domain';
import type { Sort } from '../../design/data-table/data-table.tsx';
import { daysBetween } from '../../design/due-date/due-words.ts';
import { isOthers } from '../../words/owners.ts';
import { yearRank } from '../../words/years.ts';
import type { RegisterNarrowing } from './register-search.ts';

export type RegisterRow = RegisterPage['rows'][number];

/** A row with what typing is compared to, folded once. */
export type FoldedRow = RegisterRow & { readonly key: string };

export const folded = (rows: readonly RegisterRow[]): readonly FoldedRow[] =>
  rows.map((row) => ({
    ...row,
    key: ` ${searchKey(`${row.forename} ${row.surname} ${row.forename} ${row.regGroup ?? ''}`)}`,
  }));

const dueFits = (row: RegisterRow, due: string, today: string): boolean => {
  const days = row.next === null ? null : daysBetween(today, row.next.dueOn);
  switch (due) {
    case 'overdue':
      return days !== null && days < 0 && row.next !== null && !isOthers(row.next.owner);
    case 'week':
      return days !== null && days >= 0 && days < 7;
    case 'month':
      return days !== null && days >= 0 && days < 35;
    case 'none':
      return row.reviewOn === null;
    default:
      return true;
  }
};

/** The rows that every filter lets through. Each typed word must begin a name or the class. */
export const filterRegister = (
  rows: readonly FoldedRow[],
  search: RegisterNarrowing,
  today: string,
): readonly FoldedRow[] => {
  const words = searchKey(search.q ?? '')
    .split(' ')
    .filter(Boolean);
  return rows.filter(
    (row) =>
      words.every((word) => row.key.includes(` ${word}`)) &&
      (search.year === undefined || (row.ncYear ?? 'none') === search.year) &&
      (search.provision === undefined || row.provision === search.provision) &&
      (search.need === undefined ||
        (search.need === 'none' ? row.needs.length === 0 : row.needs.includes(search.need))) &&
      (search.family === undefined || row.family === search.family) &&
      (search.due === undefined || dueFits(row, search.due, today)),
  );
};

const collator = new Intl.Collator('en-GB', { sensitivity: 'base' });
const never = '9999-12-31';

const byName = (a: RegisterRow, b: RegisterRow) =>
  collator.compare(a.surname, b.surname) || collator.compare(a.forename, b.forename);

const orders: Readonly<Record<string, (a: RegisterRow, b: RegisterRow) => number>> = {
  name: byName,
  year: (a, b) => yearRank(a.ncYear) - yearRank(b.ncYear) || collator.compare(a.regGroup ?? '', b.regGroup ?? ''),
  provision: (a, b) => a.provision.localeCompare(b.provision),
  need: (a, b) => collator.compare(a.needs[0] ?? 'ZZ', b.needs[0] ?? 'ZZ'),
  next: (a, b) => (a.next?.dueOn ?? never).localeCompare(b.next?.dueOn ?? never),
  review: (a, b) => (a.reviewOn ?? never).localeCompare(b.reviewOn ?? never),
  family: (a, b) => a.family.localeCompare(b.family),
};

/** The rows in the order asked for; equal ones by name. */
export const sortRegister = <Row extends RegisterRow>(
  rows: readonly Row[],
  { key, direction }: Sort,
): readonly Row[] => {
  const order = orders[key] ?? byName;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * order(a, b) || byName(a, b));
};
