import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date, isCalendarDate } from './index.ts';
import { addMinutes, epochSeconds, instant, instantAt, instantSchema, londonDate, londonTime } from './instant.ts';

const aDay = fc.integer({ min: 0, max: 6000 }).map((index) => addDays(date('2019-01-01'), index));

describe('moments', () => {
  it.each([
    '2026-11-23T06:00:00Z',
    '2026-11-23T06:00:00.000',
    '2026-11-23',
    '2026-11-23T06:00:00.000+01:00',
    '2026-02-30T06:00:00.000Z',
  ])('%s is none', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false);
    expect(() => instant(text)).toThrow(RangeError);
  });

  it('move by elapsed minutes, over midnight and parts of a minute', () => {
    expect(addMinutes(instant('2026-12-31T23:59:00.000Z'), 2)).toBe('2027-01-01T00:01:00.000Z');
    expect(addMinutes(instant('2026-12-31T23:59:00.000Z'), -0.5)).toBe('2026-12-31T23:58:30.000Z');
  });

  it('are whole seconds for a time to live', () => {
    expect(epochSeconds(instant('2026-11-23T06:00:00.999Z'))).toBe(Date.UTC(2026, 10, 23, 6) / 1000);
  });
});

describe('London', () => {
  it.each([
    ['2026-11-23T06:00:00.000Z', '2026-11-23', '06:00'],
    ['2026-06-30T22:59:59.999Z', '2026-06-30', '23:59'],
    ['2026-06-30T23:00:00.000Z', '2026-07-01', '00:00'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '02:00'],
    ['2026-10-25T00:59:00.000Z', '2026-10-25', '01:59'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25', '01:00'],
  ])('at %s it is %s, %s', (moment, day, time) => {
    expect(londonDate(instant(moment))).toBe(day);
    expect(londonTime(instant(moment))).toBe(time);
  });

  it.each([
    ['2026-03-28', '08:00', '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', '08:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-24', '08:00', '2026-10-24T07:00:00.000Z'],
    ['2026-10-25', '08:00', '2026-10-25T08:00:00.000Z'],
  ])('%s %s is %s', (day, time, moment) => {
    expect(instantAt(date(day), time)).toBe(moment);
  });

  it('takes the moment past the change in the hour that spring skips, and the first of the hours that autumn repeats', () => {
    expect(instantAt(date('2026-03-29'), '01:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt(date('2026-10-25'), '01:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['24:00', '8:00', '08:60', '08:00:00', ''])('has no time of day %j', (time) => {
    expect(() => instantAt(date('2026-11-23'), time)).toThrow(RangeError);
  });

  it('shows on the wall what it was set to, on every day and at every minute but the skipped ones', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const moment = instantAt(day, time);
        expect(londonDate(moment)).toBe(day);
        if (!time.startsWith('01:')) expect(londonTime(moment)).toBe(time);
        expect(isCalendarDate(londonDate(moment))).toBe(true);
      }),
    );
  });
});
