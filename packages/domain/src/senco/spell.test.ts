import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { type SencoSpell, servedOverAYearBefore } from './spell.ts';

const relevant = (from: string, to: string | null): SencoSpell => ({
  urn: 139101,
  relevantSchool: true,
  from: date(from),
  to: to === null ? null : date(to),
});

describe('earlier service as SENCO', () => {
  it.each([
    ['2012-02-29', '2013-02-27', false],
    ['2012-02-29', '2013-02-28', false],
    ['2012-02-29', '2013-03-01', true],
    ['2012-03-01', '2013-02-28', false],
    ['2012-03-01', '2013-03-01', true],
  ])('from %s to %s is over twelve months: %s', (from, to, over) => {
    const now = relevant('2014-01-01', null);
    expect(servedOverAYearBefore(now, [relevant(from, to), now])).toBe(over);
  });
});
