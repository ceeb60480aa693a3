import { utc } from '@date-fns/utc';
import { addDays, type CalendarDate, date, isCalendarDate } from '@waymark/domain';
import { isValid, parse } from 'date-fns';

export type DateReading =
  | { readonly ok: true; readonly on: CalendarDate; readonly how: 'written' | 'excel-number' }
  /** `impossible`: it has the shape of a date and names no day, as 31/02/2026 does. `words`: it is no date at all. */
  | { readonly ok: false; readonly reason: 'empty' | 'impossible' | 'words' };

export interface DateReader {
  readonly today: CalendarDate;
  /** Births, plans made, meetings held: a two-figure year is then this year's or one before it. */
  readonly past: boolean;
}

/** No date is written at greater length than "Wednesday 23rd September 2026 00:00:00.000". */
const longest = 50;

const excelDayNought = date('1899-12-30');
const weekday = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[,.]?\s+/i;
const time = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|am|pm)?$/i;

/** One writing for all: `25/10/2019`, `3/May/26`, `2026/2/13`. */
function plain(text: string): string {
  return text
    .trim()
    .replace(weekday, '')
    .replace(time, '')
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1')
    .replace(/\bsept\b/i, 'Sep')
    .replace(/\s*[/.\-,\s\u2010-\u2013]\s*/g, '/')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '');
}

const shapes: readonly { is: RegExp; format: string }[] = [
  { is: /^\d{1,2}\/\d{1,2}\/\d{4}$/, format: 'd/M/yyyy' },
  { is: /^\d{1,2}\/\d{1,2}\/\d{2}$/, format: 'd/M/yy' },
  { is: /^\d{4}\/\d{1,2}\/\d{1,2}$/, format: 'yyyy/M/d' },
  { is: /^\d{1,2}\/[a-z]{3}\/\d{4}$/i, format: 'd/MMM/yyyy' },
  { is: /^\d{1,2}\/[a-z]{3}\/\d{2}$/i, format: 'd/MMM/yy' },
  { is: /^\d{1,2}\/[a-z]{4,9}\/\d{4}$/i, format: 'd/MMMM/yyyy' },
  { is: /^\d{1,2}\/[a-z]{4,9}\/\d{2}$/i, format: 'd/MMMM/yy' },
  { is: /^[a-z]{3}\/\d{1,2}\/\d{4}$/i, format: 'MMM/d/yyyy' },
  { is: /^[a-z]{4,9}\/\d{1,2}\/\d{4}$/i, format: 'MMMM/d/yyyy' },
];

const almost = /^\d{1,4}\/(\d{1,2}|[a-z]{3,9})\/\d{1,5}$/i;

/** The library takes a two-figure year from 50 years before the reference to 49 after it. */
function reference({ today, past }: DateReader): Date {
  const year = Number(today.slice(0, 4)) - (past ? 49 : 0);
  return new Date(Date.UTC(year, 0, 1));
}

/**
 * The day that a cell names, in any way schools write one: 25/10/2019, 13.12.13, 2026-02-13, 03-May-26, 23 July 2023,
 * an Excel day number. The day always comes before the month: 03/04/2026 is 3 April.
 */
export function readDate(text: string, reader: DateReader): DateReading {
  const written = text.trim();
  if (written === '') return { ok: false, reason: 'empty' };
  if (written.length > longest) return { ok: false, reason: 'words' };
  if (/^\d{5}(\.0+)?$/.test(written)) {
    const days = Math.trunc(Number(written));
    return days >= 10_000 && days < 70_000
      ? { ok: true, on: addDays(excelDayNought, days), how: 'excel-number' }
      : { ok: false, reason: 'impossible' };
  }
  const simple = plain(written);
  const shape = shapes.find(({ is }) => is.test(simple));
  if (shape === undefined) return { ok: false, reason: almost.test(simple) ? 'impossible' : 'words' };
  const parsed = parse(simple, shape.format, reference(reader), { in: utc });
  if (!isValid(parsed))
    return { ok: false, reason: /\d\/\d/.test(simple) || almost.test(simple) ? 'impossible' : 'words' };
  const iso = parsed.toISOString().slice(0, 10);
  return isCalendarDate(iso) && iso >= '1900-01-01'
    ? { ok: true, on: iso, how: 'written' }
    : { ok: false, reason: 'impossible' };
}
