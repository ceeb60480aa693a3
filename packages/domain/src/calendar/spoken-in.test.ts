import { describe, expect, it } from 'vitest';
import { date } from './calendar-date.ts';
import { spokenIn } from './spoken-in.ts';

const day = date('2027-05-13');

describe('a day in words', () => {
  it.each([
    ['en-GB', '13 May', '13 May 2027', 'Thursday 13 May 2027'],
    ['pl-PL', '13 maja', '13 maja 2027', 'czwartek, 13 maja 2027'],
    ['ur-PK', '13 مئی', '13 مئی، 2027', 'جمعرات، 13 مئی، 2027'],
  ])('in %s is as that language writes it, with Gregorian dates and plain digits', (locale, short, whole, long) => {
    expect(spokenIn(locale, day, 'day-and-month')).toBe(short);
    expect(spokenIn(locale, day, 'whole')).toBe(whole);
    expect(spokenIn(locale, day, 'with-weekday')).toBe(long);
  });

  it('names the leap day', () => {
    expect(spokenIn('pl-PL', date('2028-02-29'), 'day-and-month')).toBe('29 lutego');
  });
});
