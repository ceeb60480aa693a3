import type { CalendarDate } from '@waymark/domain';
import type { WordList } from '../kinds/field.ts';
import { type Field, type FieldId, fieldsOf } from '../kinds/fields.ts';
import type { Mapping } from '../kinds/mapping.ts';
import type { TableRow } from '../table/table.ts';
import { keyOf, meaningOf, type Word } from '../words/guess-words.ts';
import { type Issue, type IssueCode, issueKinds, type Severity } from './issue.ts';

/** A value of a column that no field took, under its header. */
export interface Extra {
  readonly header: string;
  readonly value: string;
}

/** What the readers of one row share: its cells by field, the meanings of words, and the issues found so far. */
export interface RowReader {
  readonly rowNumber: number;
  readonly today: CalendarDate;
  readonly issues: Issue[];
  /** The cell, trimmed; empty where there is none. */
  text(field: FieldId): string;
  has(field: FieldId): boolean;
  meaning(list: WordList, text: string): string | null;
  extras(): readonly Extra[];
  note(severity: Severity, code: IssueCode, field?: FieldId): void;
}

interface Plan {
  readonly at: ReadonlyMap<FieldId, number>;
  readonly header: readonly string[];
  readonly labels: ReadonlyMap<FieldId, string>;
  readonly spare: readonly { column: number; header: string }[];
  readonly words: ReadonlyMap<string, string | null>;
  readonly mapping: Mapping;
  readonly today: CalendarDate;
}

export interface RowsInput {
  readonly mapping: Mapping;
  readonly words: readonly Word[];
  readonly today: CalendarDate;
}

function planOf({ mapping, words, today }: RowsInput): Plan {
  const fields: readonly Field[] = fieldsOf(mapping.kind);
  return {
    at: new Map(mapping.columns.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const]))),
    header: mapping.columns.map(({ header }) => header),
    labels: new Map(fields.map(({ id, label }) => [id, label])),
    spare: mapping.columns.filter(({ field }) => field === null).map(({ column, header }) => ({ column, header })),
    words: new Map(words.map(({ list, key, meaning }) => [`${list} ${key}`, meaning])),
    mapping,
    today,
  };
}

function place(
  plan: Plan,
  rowNumber: number,
  field: FieldId | undefined,
): { where: string; column: number | undefined } {
  const column = field === undefined ? undefined : plan.at.get(field);
  if (field === undefined || column === undefined) return { where: `Row ${rowNumber}`, column };
  const name = plan.header[column] || plan.labels.get(field) || `column ${column + 1}`;
  return { where: `Row ${rowNumber}, column "${name}"`, column };
}

function readerFor(plan: Plan, { rowNumber, cells }: TableRow): RowReader {
  const issues: Issue[] = [];
  return {
    rowNumber,
    today: plan.today,
    issues,
    text: (field) => (cells[plan.at.get(field) ?? -1] ?? '').trim(),
    has: (field) => plan.at.has(field),
    meaning: (list, text) => {
      const known = plan.words.get(`${list} ${keyOf(text)}`);
      return known === undefined ? meaningOf(plan.mapping, list, text.trim()).meaning : known;
    },
    extras: () =>
      plan.spare.flatMap(({ column, header }) => {
        const value = (cells[column] ?? '').trim();
        return value === '' ? [] : [{ header: header || `Column ${column + 1}`, value }];
      }),
    note: (severity, code, field) => {
      const { where, column } = place(plan, rowNumber, field);
      issues.push({
        severity,
        code,
        ...(column === undefined ? {} : { column }),
        ...(field === undefined ? {} : { field }),
        message: `${where}. ${issueKinds[code].title}.`,
        fix: issueKinds[code].fix,
      });
    },
  };
}

/** Makes the reader of one row after another, all by one mapping and one list of words. */
export function createRowReaders(input: RowsInput): (row: TableRow) => RowReader {
  const plan = planOf(input);
  return (row) => readerFor(plan, row);
}
