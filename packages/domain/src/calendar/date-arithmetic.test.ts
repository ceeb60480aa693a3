import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDateSchema, date, isCalendarDate } from './calendar-date.ts';
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  earlier,
  isWeekend,
  lastDayOfPeriod,
  later,
} from './date-arithmetic.ts';
import { spoken, spokenWithDay } from './spoken.ts';

/** The day `index` days after 1 January 2019, by plain UTC milliseconds: another way of counting than the library's. */
const dayAt = (index: number) => date(new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10));
const daysTo2035 = (Date.UTC(2036, 0, 1) - Date.UTC(2019, 0, 1)) / 86_400_000;
const everyDay = Array.from({ length: daysTo2035 }, (_, index) => dayAt(index));
const anyDay = fc.integer({ min: 0, max: daysTo2035 - 1 }).map(dayAt);

describe('calendar dates', () => {
  it.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''])(
    '%j is none',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
      expect(calendarDateSchema.safeParse(text).success).toBe(false);
      expect(() => date(text)).toThrow(RangeError);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '9999-12-31'])('%s is one', (text) => {
    expect(calendarDateSchema.parse(text)).toBe(date(text));
  });

  it.each(['1900-02-29', '2100-02-29'])('%s is none, a century without its leap day', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('every day from 2019 to 2035', () => {
  it('follows the day before it, on the next weekday', () => {
    const wrong = everyDay.slice(1).filter((day, index) => {
      const yesterday = everyDay[index] ?? day;
      const steps = addDays(yesterday, 1) === day && addDays(day, -1) === yesterday;
      return !steps || dayOfWeek(day) !== (dayOfWeek(yesterday) % 7) + 1;
    });
    expect(wrong).toEqual([]);
  });

  it('has the weekday that plain UTC counting gives', () => {
    const wrong = everyDay.filter((day) => {
      const sundayIsNought = new Date(`${day}T00:00:00Z`).getUTCDay();
      return dayOfWeek(day) % 7 !== sundayIsNought || isWeekend(day) !== [0, 6].includes(sundayIsNought);
    });
    expect(wrong).toEqual([]);
  });

  it('ends twelve months the day before its anniversary, or on 28 February where there is none', () => {
    const wrong = everyDay.filter((day) => {
      const end = lastDayOfPeriod({ startingWith: day, months: 12 });
      const expected = day.endsWith('02-29') ? `${Number(day.slice(0, 4)) + 1}-02-28` : addDays(addYears(day, 1), -1);
      return end !== expected || lastDayOfPeriod({ startingWith: day, years: 1 }) !== end;
    });
    expect(wrong).toEqual([]);
  });
});

describe('adding', () => {
  it('days and back is the same day, and the days between are as many', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('weeks keeps the weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, weeks) => {
        expect(dayOfWeek(addWeeks(day, weeks))).toBe(dayOfWeek(day));
      }),
    );
  });

  it('months keeps the day of the month, or gives the last one of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const sum = addMonths(day, months);
        const wanted = Number(day.slice(8));
        const got = Number(sum.slice(8));
        const lastOfMonth = addDays(sum, 1).slice(5, 7) !== sum.slice(5, 7);
        expect(got === wanted || (got < wanted && lastOfMonth)).toBe(true);
      }),
    );
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-09-01', -5, '2027-04-01'],
    ['2027-07-31', -5, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(date(day), months)).toBe(expected);
  });

  it('years gives 28 February to whoever has no 29th', () => {
    expect(addYears(date('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(date('2024-02-29'), 4)).toBe('2028-02-29');
    expect(addYears(date('2013-05-14'), 31)).toBe('2044-05-14');
  });

  it('stops at the last day that four figures can write', () => {
    expect(addDays(date('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addDays(date('0000-01-01'), -1)).toBe('0000-01-01');
  });
});

describe('a period counts its first day', () => {
  it.each([
    ['2019-01-01', { months: 12 }, '2019-12-31'],
    ['2026-03-12', { months: 12 }, '2027-03-11'],
    ['2024-02-29', { months: 12 }, '2025-02-28'],
    ['2023-03-01', { months: 12 }, '2024-02-29'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2026-12-01', { months: 3 }, '2027-02-28'],
    ['2024-09-01', { years: 3 }, '2027-08-31'],
  ])('%s and %j ends on %s', (startingWith, length, expected) => {
    expect(lastDayOfPeriod({ startingWith: date(startingWith), ...length } as never)).toBe(expected);
  });
});

describe('comparing and saying', () => {
  const [a, b] = [date('2026-12-31'), date('2027-01-01')];

  it('puts days in order', () => {
    expect([b, a].sort(compareDates)).toEqual([a, b]);
    expect(compareDates(a, a)).toBe(0);
    expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b]);
  });

  it('says a day as a letter would', () => {
    expect(spoken(date('2026-03-12'))).toBe('12 March 2026');
    expect(spokenWithDay(date('2026-03-12'))).toBe('Thursday 12 March 2026');
    expect(spokenWithDay(date('2026-11-01'))).toBe('Sunday 1 November 2026');
  });
});
