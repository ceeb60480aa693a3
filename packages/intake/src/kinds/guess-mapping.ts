import type { CalendarDate } from '@waymark/domain';
import type { Table } from '../table/table.ts';
import { columnKey } from './field.ts';
import { type Field, fieldsOf, type Kind } from './fields.ts';
import { type Column, guessByValue } from './guess-by-value.ts';
import { guessDates } from './guess-dates.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { valueFit } from './value-fit.ts';

const looked = 200;

/** SIMS gives a contact's table "Forename" and "Surname" twice: the pupil's first, then the adult's. */
const twice: ReadonlySet<string> = new Set(['forename', 'surname', 'firstname', 'lastname', 'title']);

function keyAt(table: Table, kind: Kind, column: number): string {
  const key = columnKey(table.header[column] ?? '');
  if (kind !== 'contacts' || !twice.has(key)) return key;
  const same = table.header.flatMap((name, at) => (columnKey(name) === key ? [at] : []));
  if (same.length < 2) return key;
  return same[0] === column ? `pupil${key}` : `contact${key}`;
}

function columnsOf(table: Table, kind: Kind): readonly Column[] {
  return table.header.map((header, column) => {
    const values: string[] = [];
    for (const { cells } of table.rows) {
      const value = (cells[column] ?? '').trim();
      if (value !== '') values.push(value);
      if (values.length === looked) break;
    }
    return { column, header, key: keyAt(table, kind, column), values };
  });
}

interface Guess {
  readonly field: Field;
  readonly confidence: ColumnMapping['confidence'];
  readonly why: string;
}

/** The guess that a column's name gives, weakened where its values say otherwise. */
function byName(field: Field, { key, header, values }: Column): (Guess & { score: number }) | null {
  const exact = field.names.includes(key);
  if (key === '' || (!exact && field.hint?.test(key) !== true)) return null;
  const fit = valueFit(field, values);
  const how = exact ? `The column is called "${header}".` : `The name "${header}" sounds like it.`;
  if (fit >= 0.5) return { field, confidence: exact ? 'sure' : 'likely', why: how, score: exact ? 100 : 50 };
  const against = `The column is called "${header}", but most of its values do not look like it.`;
  return exact ? { field, confidence: 'ask', why: against, score: 10 } : null;
}

function nameGuesses(columns: readonly Column[], fields: readonly Field[]): Map<Column, Guess> {
  const candidates = columns
    .flatMap((column) =>
      fields.flatMap((field) => {
        const guess = byName(field, column);
        return guess === null ? [] : [{ column, ...guess, place: field.names.indexOf(column.key) }];
      }),
    )
    .sort((a, b) => b.score - a.score || a.place - b.place || a.column.column - b.column.column);
  const found = new Map<Column, Guess>();
  const used = new Set<string>();
  for (const { column, field, confidence, why } of candidates) {
    if (found.has(column) || used.has(field.id)) continue;
    found.set(column, { field, confidence, why });
    used.add(field.id);
  }
  return found;
}

function addValueGuesses(found: Map<Column, Guess>, columns: readonly Column[], fields: readonly Field[]): void {
  for (;;) {
    const used = new Set([...found.values()].map(({ field }) => field.id));
    if (used.has('forename') && used.has('surname')) used.add('fullName');
    if (used.has('pupilForename') && used.has('pupilSurname')) used.add('pupilFullName');
    if (used.has('need1')) used.add('needs');
    if (used.has('needs')) used.add('need1');
    const free = columns.filter((column) => !found.has(column));
    const guess = guessByValue(
      free,
      columns,
      fields.filter(({ id }) => !used.has(id)),
    );
    if (guess === null) return;
    found.set(guess.column, { field: guess.field, confidence: guess.fit >= 0.9 ? 'likely' : 'ask', why: guess.why });
  }
}

function unknownColumn({ header, values }: Column): Pick<ColumnMapping, 'field' | 'confidence' | 'why'> {
  if (values.length === 0) return { field: null, confidence: 'sure', why: 'The column is empty.' };
  const name = header === '' ? 'This column has no name' : `We do not know "${header}"`;
  return { field: null, confidence: 'ask', why: `${name}. Its values are kept beside each row.` };
}

/**
 * What each column probably holds, by its name, else by its values. A person can change every one of them. `today` tells
 * births from reviews among dates under unknown names; without it those are not guessed.
 */
export function guessMapping(table: Table, kind: Kind, today?: CalendarDate): Mapping {
  const columns = columnsOf(table, kind);
  const fields = fieldsOf(kind);
  const found = nameGuesses(columns, fields);
  addValueGuesses(found, columns, fields);
  if (today !== undefined) {
    const used = new Set([...found.values()].map(({ field }) => field.id));
    const free = columns.filter((column) => !found.has(column));
    const open = fields.filter(({ id }) => !used.has(id));
    for (const { column, field, why } of guessDates(free, open, { kind, today })) {
      found.set(column, { field, confidence: 'ask', why });
    }
  }
  return {
    kind,
    columns: columns.map((column) => {
      const guess = found.get(column);
      const shown = { column: column.column, header: column.header, samples: column.values.slice(0, 3) };
      if (guess === undefined) return { ...shown, ...unknownColumn(column) };
      return { ...shown, field: guess.field.id, confidence: guess.confidence, why: guess.why };
    }),
  };
}
