import { parseDate } from '@internationalized/date';

/** What was typed into the three boxes, as typed. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

/** Either an ISO date (`2026-03-12`), nothing, or which boxes to look at and why. */
export type DateReading =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly reason: 'empty' }
  | { readonly ok: false; readonly reason: 'incomplete' | 'not-a-date'; readonly boxes: readonly (keyof DateParts)[] };

export const noDate: DateParts = { day: '', month: '', year: '' };

const names = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 1)).toLowerCase(),
);

/** A month's number from digits, a name or its first three letters or more; undefined when it is none of them. */
const monthOf = (typed: string) => {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const at =
    typed.length < 3
      ? -1
      : names.findIndex(
          (name) =>
            name.startsWith(typed.toLowerCase().replace(/\.$/, '')) ||
            (typed.toLowerCase() === 'sept' && name === 'september'),
        );
  return at === -1 ? undefined : at + 1;
};

const two = (value: number) => String(value).padStart(2, '0');

const isDate = (iso: string) => {
  try {
    return parseDate(iso).toString() === iso;
  } catch {
    return false;
  }
};

/** Reads the three boxes. A year needs four digits: "26" could be a school year. */
export const readDateParts = (parts: DateParts): DateReading => {
  const typed = { day: parts.day.trim(), month: parts.month.trim(), year: parts.year.trim() };
  const boxes = (['day', 'month', 'year'] as const).filter((box) => typed[box] === '');
  if (boxes.length === 3) return { ok: false, reason: 'empty' };
  if (boxes.length > 0) return { ok: false, reason: 'incomplete', boxes };
  const month = monthOf(typed.month);
  if (month === undefined || month < 1 || month > 12) return { ok: false, reason: 'not-a-date', boxes: ['month'] };
  if (!/^\d{4}$/.test(typed.year)) return { ok: false, reason: 'not-a-date', boxes: ['year'] };
  const date = /^\d{1,2}$/.test(typed.day) ? `${typed.year}-${two(month)}-${two(Number(typed.day))}` : '';
  return isDate(date) ? { ok: true, date } : { ok: false, reason: 'not-a-date', boxes: ['day'] };
};

/** The three boxes for an ISO date; empty boxes for an empty string. */
export const datePartsOf = (iso: string): DateParts => {
  if (!isDate(iso)) return noDate;
  const { year, month, day } = parseDate(iso);
  return { day: String(day), month: String(month), year: String(year) };
};
