import {
  type CalendarDate,
  type NcYear,
  type NeedType,
  ncYearFor,
  ncYearSchema,
  needTypes,
  type Provision,
  provisionSchema,
  readUpn,
  type YesNoUnknown,
} from '@waymark/domain';
import { readDate } from '../dates/read-date.ts';
import type { FieldId } from '../kinds/fields.ts';
import { needParts } from '../words/sen-words.ts';
import type { RowReader } from './row-reader.ts';

export const orNull = (text: string): string | null => (text === '' ? null : text);

export interface UpnCell {
  readonly upn: string | null;
  readonly upnTemporary: boolean;
  /** What the cell said where it could not be used as the UPN, so that it can be mended. */
  readonly upnAsGiven: string | null;
}

/** A mistyped UPN is not stored and never costs the child her place. `expected`: a list without UPNs says so once. */
export function upnCell(row: RowReader, field: FieldId, expected: boolean): UpnCell {
  const text = row.text(field);
  const read = readUpn(text);
  if (read.ok) {
    if (text !== read.upn) row.note('warning', 'upn-tidied', field);
    if (read.temporary) row.note('warning', 'upn-temporary', field);
    return { upn: read.upn, upnTemporary: read.temporary, upnAsGiven: null };
  }
  if (read.reason === 'missing') {
    if (expected) row.note('warning', 'upn-missing', field);
    return { upn: null, upnTemporary: false, upnAsGiven: null };
  }
  row.note('error', read.reason === 'format' ? 'upn-format' : 'upn-check-letter', field);
  return { upn: null, upnTemporary: false, upnAsGiven: text.slice(0, 40) };
}

/** A day, or null with an issue where the cell holds something else. */
export function dayCell(row: RowReader, field: FieldId, past: boolean): CalendarDate | null {
  const read = readDate(row.text(field), { today: row.today, past });
  if (!read.ok) {
    if (read.reason !== 'empty')
      row.note('error', read.reason === 'impossible' ? 'date-impossible' : 'date-not-read', field);
    return null;
  }
  if (read.how === 'excel-number') row.note('warning', 'excel-number', field);
  return read.on;
}

/** A day, or what the SENCO wrote in its place ("tbc", "summer term"): kept, and no error. */
export interface DayOrNote {
  readonly on: CalendarDate | null;
  readonly note: string | null;
  readonly awaiting: boolean;
}

export function dayOrNoteCell(row: RowReader, field: FieldId, past: boolean): DayOrNote {
  const text = row.text(field);
  const read = readDate(text, { today: row.today, past });
  if (read.ok || read.reason === 'impossible') {
    const on = dayCell(row, field, past);
    if (past && on !== null && on > row.today) row.note('ask', 'date-future', field);
    return { on, note: read.ok ? null : text, awaiting: false };
  }
  if (text === '') return { on: null, note: null, awaiting: false };
  const meaning = row.meaning('date-note', text);
  return { on: null, note: meaning === 'none' ? null : text, awaiting: meaning === 'awaiting' };
}

/** Births of the future, of adults and of babies are typing mistakes; the date is kept, and the question asked. */
export function birthCell(row: RowReader): CalendarDate | null {
  const on = dayCell(row, 'dateOfBirth', true);
  if (on === null) {
    if (row.text('dateOfBirth') === '') row.note('warning', 'birth-missing', 'dateOfBirth');
    return null;
  }
  const years = Number(row.today.slice(0, 4)) - Number(on.slice(0, 4));
  if (on > row.today || years < 2 || years > 26) {
    row.note('error', 'age-odd', 'dateOfBirth');
    return on > row.today ? null : on;
  }
  return on;
}

export function yearCell(row: RowReader, dateOfBirth: CalendarDate | null): NcYear | null {
  const text = row.text('ncYear');
  if (text === '') return null;
  const year = ncYearSchema.safeParse(row.meaning('year', text));
  if (!year.success) {
    row.note('ask', 'word-unknown', 'ncYear');
    return null;
  }
  if (dateOfBirth !== null && year.data !== 'X' && ncYearFor(dateOfBirth, row.today) !== year.data) {
    row.note('warning', 'year-differs', 'ncYear');
  }
  return year.data;
}

export function provisionCell(row: RowReader): Provision | null {
  if (!row.has('provision')) return null;
  const text = row.text('provision');
  const meaning = provisionSchema.safeParse(row.meaning('provision', text));
  if (meaning.success) return meaning.data;
  row.note('ask', text === '' ? 'status-missing' : 'word-unknown', 'provision');
  return null;
}

export interface Needs {
  /** Census codes, the main one first, at most four. */
  readonly needs: readonly NeedType[];
  /** The SENCO's words, where any of them is more than a code. */
  readonly needsNote: string | null;
}

const codes: ReadonlyMap<string, NeedType> = new Map(needTypes.map(({ code }) => [code, code]));

export function needsCell(row: RowReader, provision: Provision | null): Needs {
  const fields = (['need1', 'need2', 'needs'] as const).filter((field) => row.text(field) !== '');
  const needs: NeedType[] = [];
  let inWords = false;
  for (const field of fields) {
    for (const part of needParts(row.text(field))) {
      const meaning = row.meaning('need', part);
      const code = codes.get(meaning ?? '');
      if (meaning === null) row.note('ask', 'word-unknown', field);
      if (code === undefined ? meaning !== 'none' : code !== part.toUpperCase()) inWords = true;
      if (code !== undefined && !needs.includes(code)) needs.push(code);
    }
  }
  const inNeed = provision === 'K' || provision === 'E';
  if (needs.length === 0 && inNeed) row.note('warning', 'needs-missing', fields[0] ?? 'needs');
  if (needs.length > 2) row.note('warning', 'needs-many', fields[0] ?? 'needs');
  const written = fields.map((field) => row.text(field)).join(' / ');
  return { needs: needs.slice(0, 4), needsNote: inWords || needs.length > 4 ? written.slice(0, 500) : null };
}

export function yesNoCell(row: RowReader, field: FieldId): YesNoUnknown {
  const text = row.text(field);
  if (text === '') return 'unknown';
  const meaning = row.meaning('yes-no', text);
  if (meaning === 'yes' || meaning === 'no') return meaning;
  if (meaning === null) row.note('ask', 'word-unknown', field);
  return 'unknown';
}
