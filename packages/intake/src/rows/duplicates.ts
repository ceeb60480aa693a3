import { searchKey } from '@waymark/domain';
import type { Kind } from '../kinds/fields.ts';
import type { Table } from '../table/table.ts';
import { type Issue, type IssueCode, issueKinds, type Severity } from './issue.ts';
import type { IntakeRow } from './read-rows.ts';
import type { ChildRecord, IntakeRecord } from './records.ts';

type Child = Extract<IntakeRecord, ChildRecord>;

const childOf = (record: IntakeRecord): Child | null => ('upnTemporary' in record ? record : null);
const nameOf = ({ forename, surname }: ChildRecord): string => searchKey(`${forename} ${surname}`);

function issue(severity: Severity, code: IssueCode, rowNumber: number, others: readonly number[]): Issue {
  const rows = others
    .filter((other) => other !== rowNumber)
    .slice(0, 5)
    .join(', ');
  const { title, fix } = issueKinds[code];
  return { severity, code, message: `Row ${rowNumber} and row ${rows}. ${title}.`, fix };
}

function groups<K extends Kind>(
  rows: readonly IntakeRow<K>[],
  keyOf: (child: Child) => string | null,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const child = row.outcome === 'ok' ? childOf(row.record) : null;
    const key = child === null ? null : keyOf(child);
    if (key === null) continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [row.rowNumber]);
    else same.push(row.rowNumber);
  }
  return found;
}

/** Rows that repeat an earlier one cell by cell: refused, with the row that stands for them. */
function repeats(table: Table): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const again = new Map<number, number>();
  for (const { rowNumber, cells } of table.rows) {
    const key = JSON.stringify(cells.map((cell) => cell.trim()));
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, rowNumber);
    else again.set(rowNumber, earlier);
  }
  return again;
}

/** A UPN or MIS number that two children share says who neither of them is: it is kept aside, and both rows are told. */
function flagRow<K extends Kind>(row: IntakeRow<K>, shared: Shared): IntakeRow<K> {
  const earlier = shared.repeats.get(row.rowNumber);
  if (row.outcome === 'refused') return row;
  if (earlier !== undefined) {
    const { rowNumber } = row;
    return {
      rowNumber,
      outcome: 'refused',
      issues: [...row.issues, issue('warning', 'row-twice', rowNumber, [earlier])],
    };
  }
  const child = childOf(row.record);
  if (child === null) return row;
  const issues = [...row.issues];
  const others = (group: Map<string, number[]>, key: string | null) => {
    const rows = key === null ? undefined : group.get(key);
    return rows !== undefined && rows.length > 1 ? rows : null;
  };
  const upn = others(shared.upns, child.upn);
  const misId = others(shared.misIds, child.misId);
  const person = others(shared.people, `${nameOf(child)} ${child.dateOfBirth ?? ''}`);
  if (upn !== null) issues.push(issue('error', 'upn-twice', row.rowNumber, upn));
  if (misId !== null) issues.push(issue('error', 'mis-id-twice', row.rowNumber, misId));
  if (person !== null) issues.push(issue('ask', 'same-child-twice', row.rowNumber, person));
  if (upn === null && misId === null) return { ...row, issues };
  const aside = {
    ...(upn === null ? {} : { upn: null, upnAsGiven: child.upn }),
    ...(misId === null ? {} : { misId: null }),
  };
  return { ...row, record: { ...row.record, ...aside }, issues };
}

interface Shared {
  readonly repeats: ReadonlyMap<number, number>;
  readonly upns: Map<string, number[]>;
  readonly misIds: Map<string, number[]>;
  readonly people: Map<string, number[]>;
}

/** What is in the table more than once: rows, UPNs, MIS numbers, children. Only whole repeated rows are refused. */
export function flagDuplicates<K extends Kind>(rows: readonly IntakeRow<K>[], table: Table): readonly IntakeRow<K>[] {
  const repeated = repeats(table);
  const single = rows.filter(({ rowNumber }) => !repeated.has(rowNumber));
  const shared: Shared = {
    repeats: repeated,
    upns: groups(single, ({ upn }) => upn),
    misIds: groups(single, ({ misId }) => misId),
    people: groups(single, (child) => (child.dateOfBirth === null ? null : `${nameOf(child)} ${child.dateOfBirth}`)),
  };
  return rows.map((row) => flagRow(row, shared));
}
