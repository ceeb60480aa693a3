import { type BankHolidayYear, type CalendarDate, compareDates, date, isWeekend, spokenWithDay } from '@waymark/domain';
import type { BankHoliday } from './read-bank-holidays.ts';

/** A day that becomes a bank holiday or stops being one. */
export interface BankHolidayChange {
  readonly on: CalendarDate;
  readonly becomes: boolean;
  readonly title: string | null;
}

export type BankHolidaysRefreshed =
  | {
      readonly ok: true;
      readonly years: readonly BankHolidayYear[];
      readonly changes: readonly BankHolidayChange[];
      /** Years that were worked out by rule before and are the government's now. */
      readonly published: readonly number[];
      /** Years that the list holds a part of: left as they are. */
      readonly partial: readonly number[];
    }
  | { readonly ok: false; readonly reason: string };

const fewest = 8;
const most = 14;

/** From New Year to Boxing Day, and as many between as there always are. */
const isWhole = (days: readonly string[]): boolean =>
  days.length >= fewest && days.some((day) => day < '01-04') && days.some((day) => day >= '12-26');

const faultOf = (holidays: readonly BankHoliday[], byYear: ReadonlyMap<number, readonly string[]>): string | null => {
  const weekend = holidays.find(({ on }) => isWeekend(on));
  if (weekend !== undefined)
    return `${spokenWithDay(weekend.on)} is in the list, and no bank holiday falls on a weekend. Nothing was changed; fetch the list again.`;
  const many = [...byYear].find(([, days]) => days.length > most);
  if (many !== undefined)
    return `The list holds ${many[1].length} bank holidays in ${many[0]}. Nothing was changed; fetch the list again.`;
  return null;
};

const daysOf = (years: readonly BankHolidayYear[]): readonly CalendarDate[] =>
  years.flatMap(({ year, days }) => days.split(' ').map((day) => date(`${year}-${day}`)));

const changesOf = (
  { known, years }: { readonly known: readonly BankHolidayYear[]; readonly years: readonly BankHolidayYear[] },
  holidays: readonly BankHoliday[],
): BankHolidayChange[] => {
  const [before, after] = [daysOf(known), daysOf(years)];
  const titleOf = (on: CalendarDate): string | null => holidays.find((holiday) => holiday.on === on)?.title ?? null;
  return [
    ...before.filter((on) => !after.includes(on)).map((on) => ({ on, becomes: false, title: null })),
    ...after.filter((on) => !before.includes(on)).map((on) => ({ on, becomes: true, title: titleOf(on) })),
  ].sort((a, b) => compareDates(a.on, b.on));
};

/**
 * The bank holidays as they are known, with every whole year of the government's list in the place of what was known of it.
 * Refused where the list cannot be right. Years that it does not hold, and those that it holds a part of, stay as they are.
 */
export function refreshBankHolidays(
  known: readonly BankHolidayYear[],
  holidays: readonly BankHoliday[],
): BankHolidaysRefreshed {
  const byYear = new Map<number, readonly string[]>();
  for (const { on } of holidays) {
    const year = Number(on.slice(0, 4));
    byYear.set(year, [...new Set([...(byYear.get(year) ?? []), on.slice(5)])].sort());
  }
  const fault = faultOf(holidays, byYear);
  if (fault !== null) return { ok: false, reason: fault };
  const whole = new Map([...byYear].filter(([, days]) => isWhole(days)));
  const years = known.map((year): BankHolidayYear => {
    const days = whole.get(year.year);
    return days === undefined ? year : { year: year.year, source: 'published', days: days.join(' ') };
  });
  return {
    ok: true,
    years,
    changes: changesOf({ known, years }, holidays),
    published: known.filter(({ year, source }) => source === 'rule' && whole.has(year)).map(({ year }) => year),
    partial: [...byYear.keys()].filter((year) => !whole.has(year)),
  };
}

/** The data file's text with these years in it; everything around them stays. Throws where the text is not that file's. */
export function bankHolidayFile(text: string, years: readonly BankHolidayYear[]): string {
  const list = /(export const bankHolidayYears: readonly BankHolidayYear\[\] = \[\n)[\s\S]*?(\n\];)/;
  if (!list.test(text)) throw new Error('The file of bank holidays has another shape than this command writes.');
  const lines = years.map(({ year, source, days }) => `  { year: ${year}, source: '${source}', days: '${days}' },`);
  return text.replace(list, (_, head: string, tail: string) => head + lines.join('\n') + tail);
}
