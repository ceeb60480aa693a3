import { describe, expect, it } from 'vitest';
import { datePartsOf, noDate, readDateParts } from './date-parts.ts';

const typed = (day: string, month: string, year: string) => readDateParts({ day, month, year });

describe('a date typed into three boxes', () => {
  it.each([
    ['12', '3', '2026'],
    ['12', '03', '2026'],
    [' 12 ', 'March', '2026'],
    ['12', 'mar', '2026'],
    ['12', 'Mar.', '2026'],
  ])('reads %s %s %s as 12 March 2026', (...parts) => {
    expect(typed(...parts)).toEqual({ ok: true, date: '2026-03-12' });
  });

  it('reads Sept as September', () => expect(typed('1', 'Sept', '2026')).toEqual({ ok: true, date: '2026-09-01' }));

  it('takes 29 February in a leap year and refuses it in another', () => {
    expect(typed('29', '2', '2028')).toEqual({ ok: true, date: '2028-02-29' });
    expect(typed('29', '2', '2026')).toEqual({ ok: false, reason: 'not-a-date', boxes: ['day'] });
  });

  it('points at the box that is wrong', () => {
    expect(typed('31', '4', '2026')).toMatchObject({ boxes: ['day'] });
    expect(typed('31', '13', '2026')).toMatchObject({ boxes: ['month'] });
    expect(typed('31', 'ma', '2026')).toMatchObject({ boxes: ['month'] });
    expect(typed('31', '3', '26')).toMatchObject({ boxes: ['year'] });
  });

  it('tells nothing typed from something left out', () => {
    expect(readDateParts(noDate)).toEqual({ ok: false, reason: 'empty' });
    expect(typed('12', '', '2026')).toEqual({ ok: false, reason: 'incomplete', boxes: ['month'] });
  });

  it('puts a known date back into its boxes', () => {
    expect(datePartsOf('2026-03-12')).toEqual({ day: '12', month: '3', year: '2026' });
    expect(datePartsOf('')).toEqual(noDate);
  });
});
