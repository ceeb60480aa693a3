import { describe, expect, it } from 'vitest';
import { date } from './calendar-date.ts';
import {
  addSchoolDays,
  calendarCovers,
  isSchoolDay,
  lastSchoolDayOnOrBefore,
  schoolCalendarSchema,
} from './school-calendar.ts';

const calendar = schoolCalendarSchema.parse({
  terms: [
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2026-09-02', to: '2026-10-23' },
    { from: '2027-01-04', to: '2027-02-12' },
    { from: '2027-04-12', to: '2027-05-28' },
  ],
  insetDays: ['2026-09-02', '2027-01-04'],
});
const none = schoolCalendarSchema.parse({ terms: [], insetDays: [] });

describe('a school day', () => {
  it.each([
    ['2026-09-01', false, 'before the first term'],
    ['2026-09-02', false, 'an INSET day'],
    ['2026-09-03', true, 'a Thursday in term'],
    ['2026-09-05', false, 'a Saturday in term'],
    ['2026-10-23', true, 'the last day before half-term'],
    ['2026-10-26', false, 'in half-term'],
    ['2026-11-02', true, 'the first day back'],
    ['2027-05-03', false, 'a bank holiday in term'],
    ['2027-05-04', true, 'the day after it'],
  ])('%s: %s – %s', (day, expected) => {
    expect(isSchoolDay(calendar, date(day))).toBe(expected);
  });
});

describe('the last school day on or before', () => {
  it.each([
    ['2026-10-23', '2026-10-23'],
    ['2026-10-28', '2026-10-23'],
    ['2026-11-01', '2026-10-23'],
    ['2026-11-02', '2026-11-02'],
    ['2026-12-31', '2026-12-18'],
    ['2027-01-04', '2026-12-18'],
    ['2027-01-05', '2027-01-05'],
  ])('%s is %s', (day, expected) => {
    expect(lastSchoolDayOnOrBefore(calendar, date(day))).toBe(expected);
  });

  it('is unknown where the calendar does not reach, or has no such day', () => {
    expect(lastSchoolDayOnOrBefore(calendar, date('2026-09-01'))).toBeNull();
    expect(lastSchoolDayOnOrBefore(calendar, date('2026-09-02'))).toBeNull();
    expect(lastSchoolDayOnOrBefore(calendar, date('2027-05-29'))).toBeNull();
    expect(lastSchoolDayOnOrBefore(none, date('2026-11-02'))).toBeNull();
  });

  it('is known from the first day of the first term to the last of the last', () => {
    const covered = ['2026-09-01', '2026-09-02', '2027-05-28', '2027-05-29'].map((day) =>
      calendarCovers(calendar, date(day)),
    );
    expect(covered).toEqual([false, true, true, false]);
  });
});

describe('counting school days', () => {
  it.each([
    ['2026-11-02', 5, '2026-11-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-10-22', 2, '2026-11-02'],
    ['2026-12-18', 1, '2027-01-05'],
    ['2026-11-20', 15, '2026-12-11'],
    ['2026-08-20', 1, '2026-09-03'],
  ])('from %s the %ith is %s', (day, count, expected) => {
    expect(addSchoolDays(calendar, date(day), count)).toBe(expected);
  });

  it('ends with the calendar', () => {
    expect(addSchoolDays(calendar, date('2027-05-27'), 1)).toBe('2027-05-28');
    expect(addSchoolDays(calendar, date('2027-05-27'), 2)).toBeNull();
    expect(addSchoolDays(calendar, date('2028-01-01'), 1)).toBeNull();
    expect(addSchoolDays(none, date('2026-11-02'), 1)).toBeNull();
  });
});
