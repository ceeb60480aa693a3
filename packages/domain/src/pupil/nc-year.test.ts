import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { ncYearFor, ncYearLabel, ncYearNumber, ncYears } from './nc-year.ts';

describe('the year group of an age', () => {
  it.each([
    ['2021-09-01', 'R'],
    ['2022-08-31', 'R'],
    ['2020-09-01', '1'],
    ['2021-08-31', '1'],
    ['2015-09-01', '6'],
    ['2016-08-31', '6'],
    ['2012-09-01', '9'],
    ['2013-08-31', '9'],
    ['2010-09-01', '11'],
    ['2011-08-31', '11'],
    ['2008-09-01', '13'],
    ['2022-09-01', 'N2'],
    ['2023-09-01', 'N1'],
    ['2024-09-01', 'E2'],
    ['2025-09-01', 'E1'],
  ])('born %s is in %s in the school year of 2026', (born, year) => {
    expect(ncYearFor(date(born), date('2026-09-01'))).toBe(year);
    expect(ncYearFor(date(born), date('2027-08-31'))).toBe(year);
  });

  it('moves up on 1 September and not the day before', () => {
    expect(ncYearFor(date('2013-05-14'), date('2026-08-31'))).toBe('8');
    expect(ncYearFor(date('2013-05-14'), date('2026-09-01'))).toBe('9');
  });

  it('has none for a child too young or a person too old', () => {
    expect(ncYearFor(date('2026-09-01'), date('2026-09-01'))).toBeNull();
    expect(ncYearFor(date('2006-08-31'), date('2026-09-01'))).toBeNull();
  });

  it('says and counts every year', () => {
    expect(ncYears.map(ncYearLabel)).toContain('Reception');
    expect(ncYearLabel('7')).toBe('Year 7');
    expect(ncYears.map(ncYearNumber)).toEqual([-4, -3, -2, -1, ...Array.from({ length: 15 }, (_, n) => n), null]);
  });
});
