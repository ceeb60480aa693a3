import { describe, expect, it } from 'vitest';
import { bankHolidayYears } from './bank-holiday-data.ts';
import { isBankHoliday, isWorkingDay, nextWorkingDay } from './bank-holidays.ts';
import { date } from './calendar-date.ts';
import { addDays, dayOfWeek, isWeekend } from './date-arithmetic.ts';

/** Easter Sunday by Butcher's rule: apart from the data, to hold it against. */
function easter(year: number) {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return date(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

describe('bank holidays', () => {
  it.each([
    [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('of %i are those published', (year, days) => {
    expect(bankHolidayYears.find((known) => known.year === year)?.days).toBe(days);
  });

  it('know the days that were moved or added once', () => {
    expect(['2020-05-04', '2020-05-08'].map((day) => isBankHoliday(date(day)))).toEqual([false, true]);
    expect(['2022-05-30', '2022-06-02', '2022-06-03', '2022-09-19'].map((day) => isBankHoliday(date(day)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isBankHoliday(date('2023-05-08'))).toBe(true);
  });

  it.each(bankHolidayYears)('of $year follow Easter and fall on no weekend', ({ year, days }) => {
    const all = days.split(' ').map((day) => date(`${year}-${day}`));
    expect(all).toContain(addDays(easter(year), -2));
    expect(all).toContain(addDays(easter(year), 1));
    expect(all.filter(isWeekend)).toEqual([]);
    expect(all).toEqual([...new Set(all)].sort());
    expect(all.length).toBeGreaterThanOrEqual(8);
    const [spring, august] = ['05', '08'].map((month) => all.filter((day) => day.slice(5, 7) === month));
    expect(august?.map(dayOfWeek)).toEqual([1]);
    expect(spring?.length).toBeGreaterThanOrEqual(1);
  });

  it('reach from 2019 to 2035 at least, and say which were worked out', () => {
    const years = bankHolidayYears.map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: years.length }, (_, index) => (years[0] ?? 0) + index));
    expect(years).toEqual(expect.arrayContaining([2019, 2035]));
    expect(bankHolidayYears.find(({ year }) => year === 2035)?.source).toBe('rule');
  });
});

describe('working days', () => {
  it.each([
    ['2026-12-24', '2026-12-24'],
    ['2026-12-25', '2026-12-29'],
    ['2026-12-28', '2026-12-29'],
    ['2027-02-27', '2027-03-01'],
    ['2027-02-28', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['2027-03-26', '2027-03-30'],
  ])('from %s the next is %s', (day, expected) => {
    expect(nextWorkingDay(date(day))).toBe(expected);
    expect(isWorkingDay(date(expected))).toBe(true);
    expect(isWorkingDay(date(day))).toBe(day === expected);
  });
});
