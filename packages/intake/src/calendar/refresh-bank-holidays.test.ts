import { type BankHolidayYear, date } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { bankHolidayFile, refreshBankHolidays } from './refresh-bank-holidays.ts';

const known: readonly BankHolidayYear[] = [
  { year: 2027, source: 'published', days: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28' },
  { year: 2028, source: 'rule', days: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
];
const holiday = (on: string, title = 'A holiday') => ({ on: date(on), title, substitute: false });
const of = (year: BankHolidayYear | undefined) =>
  (year?.days ?? '').split(' ').map((day) => holiday(`${year?.year}-${day}`));

const refreshed = (...holidays: ReturnType<typeof holiday>[]) => {
  const result = refreshBankHolidays(known, holidays);
  if (!result.ok) throw new Error(result.reason);
  return result;
};

describe('refreshing bank holidays', () => {
  it('changes nothing where the list says what is known', () => {
    expect(refreshed(...of(known[0]))).toEqual({ ok: true, years: known, changes: [], published: [], partial: [] });
  });

  it('takes a day that was proclaimed, with its name, and marks its year as published', () => {
    const result = refreshed(...of(known[1]), holiday('2028-06-02', 'Bank holiday for the Jubilee'));
    expect(result.changes).toEqual([{ on: '2028-06-02', becomes: true, title: 'Bank holiday for the Jubilee' }]);
    expect(result.published).toEqual([2028]);
    expect(result.years[1]).toEqual({
      year: 2028,
      source: 'published',
      days: '01-03 04-14 04-17 05-01 05-29 06-02 08-28 12-25 12-26',
    });
  });

  it('shows a day that was moved as one that goes and one that comes', () => {
    const moved = of(known[0]).map((one) => (one.on === '2027-05-03' ? holiday('2027-05-07', 'Early May') : one));
    expect(refreshed(...moved).changes).toEqual([
      { on: '2027-05-03', becomes: false, title: null },
      { on: '2027-05-07', becomes: true, title: 'Early May' },
    ]);
  });

  it.each([
    ['without New Year', of(known[1]).slice(1).concat(holiday('2028-06-02'))],
    ['without Boxing Day', of(known[1]).slice(0, -1).concat(holiday('2028-06-02'))],
    ['with seven days', of(known[1]).filter((_, at) => at !== 4)],
  ])('leaves a year %s as it is, and says so', (_, holidays) => {
    const result = refreshed(...holidays);
    expect([result.years, result.partial]).toEqual([known, [2028]]);
  });

  it('adds no year that is not known', () => {
    expect(refreshed(...of({ year: 2021, source: 'rule', days: known[0]?.days ?? '' })).years).toEqual(known);
  });

  it.each([
    ['2028-06-03', /Saturday 3 June 2028.*no bank holiday falls on a weekend/],
    ['2028-06-04', /Sunday 4 June 2028/],
  ])('refuses a list with %s in it', (on, reason) => {
    expect(refreshBankHolidays(known, [...of(known[1]), holiday(on)])).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  it('refuses more days than a year can have', () => {
    const many = ['06-01', '06-02', '06-05', '06-06', '06-07', '06-08', '06-09'].map((day) => holiday(`2028-${day}`));
    expect(refreshBankHolidays(known, [...of(known[1]), ...many]).ok).toBe(false);
  });

  it('writes the years into the file and leaves the rest of it', () => {
    const file = (inside: string) =>
      `/** Words. */\nexport const bankHolidayYears: readonly BankHolidayYear[] = [\n${inside}\n];\n`;
    expect(bankHolidayFile(file('  old,'), known.slice(0, 1))).toBe(
      file("  { year: 2027, source: 'published', days: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28' },"),
    );
    expect(() => bankHolidayFile('', known)).toThrow(/another shape/);
  });
});
