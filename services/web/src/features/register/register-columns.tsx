import { ruleTitles } from '@waymark/domain';
import type { Column } from '../../design/data-table/data-table.tsx';
import { DueDate } from '../../design/due-date/due-date.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Status } from '../../design/status/status.tsx';
import { Provision } from '../../design/tag/tag.tsx';
import { needName } from '../../words/needs.ts';
import { isOthers } from '../../words/owners.ts';
import { yearName } from '../../words/years.ts';
import type { RegisterRow } from './filter-register.ts';

const titles: Readonly<Record<string, string>> = ruleTitles;

const familyCells = {
  ok: <Status kind="told">Can be told</Status>,
  check: <Status kind="held">To check</Status>,
  nobody: <Status kind="not-told">Nobody</Status>,
} as const;

const NextDue = ({ row, today }: { readonly row: RegisterRow; readonly today: string }) =>
  row.next === null ? (
    <span className="soft">Nothing due</span>
  ) : (
    <span className="register__next">
      <DueDate date={row.next.dueOn} today={today} waiting={isOthers(row.next.owner)} />
      <span className="soft small">{titles[row.next.rule] ?? row.next.rule}</span>
    </span>
  );

/** The columns of the register, the name first. */
export const registerColumns = (today: string): readonly Column<RegisterRow>[] => [
  { key: 'name', header: 'Name', rowHeader: true, sortable: true, cell: (row) => `${row.surname}, ${row.forename}` },
  {
    key: 'year',
    header: 'Year',
    sortable: true,
    width: 'fit',
    cell: (row) => [yearName(row.ncYear), row.regGroup].filter(Boolean).join(' · '),
  },
  {
    key: 'provision',
    header: 'Level',
    sortable: true,
    width: 'fit',
    cell: (row) => <Provision code={row.provision} />,
  },
  {
    key: 'need',
    header: 'Needs',
    sortable: true,
    cell: (row) =>
      row.needs.length === 0 ? (
        <span className="soft">Not recorded</span>
      ) : (
        <span title={row.needs.map(needName).join('; ')}>{row.needs.join(', ')}</span>
      ),
  },
  { key: 'next', header: 'Next due', sortable: true, cell: (row) => <NextDue row={row} today={today} /> },
  {
    key: 'review',
    header: 'Review by',
    sortable: true,
    width: 'fit',
    cell: (row) =>
      row.reviewOn === null ? (
        <span className="soft">No date</span>
      ) : (
        <span className="numeric nowrap">{spokenDate(row.reviewOn)}</span>
      ),
  },
  { key: 'family', header: 'Family', sortable: true, width: 'fit', cell: (row) => familyCells[row.family] },
];
