import { expect, test } from 'vitest';
import { date } from '../calendar/index.ts';
import { hasRights, rightsAskedFrom, rightsDate } from './rights-date.ts';

test.each([
  ['2010-08-31', '2025-12-26', '2026-06-26'],
  ['2010-09-01', '2026-12-25', '2027-06-25'],
  ['2011-08-20', '2026-12-25', '2027-06-25'],
  ['2011-09-01', '2027-12-30', '2028-06-30'],
])('born on %s, she is asked from %s about the rights that pass after %s', (born, asked, last) => {
  expect([rightsAskedFrom(date(born)), rightsDate(date(born))]).toEqual([asked, last]);
  expect(hasRights(date(born), date(last))).toBe(false);
});
