import { describe, expect, it } from 'vitest';
import { daysBetween, dueWords, spokenDate, waitingWords } from './due-words.ts';

const today = '2026-03-12';

describe('the words beside a due date', () => {
  it.each([
    ['2026-03-11', 'overdue by 1 day', 'overdue'],
    ['2026-03-12', 'today', 'soon'],
    ['2026-03-13', 'tomorrow', 'soon'],
    ['2026-03-09', 'overdue by 3 days', 'overdue'],
    ['2026-02-26', 'overdue by 2 weeks', 'overdue'],
    ['2026-03-19', 'in 7 days', 'soon'],
    ['2026-03-20', 'in 8 days', 'later'],
    ['2026-03-25', 'in 13 days', 'later'],
    ['2026-03-26', 'in 2 weeks', 'later'],
    ['2026-09-10', 'in 26 weeks', 'later'],
    ['2026-09-11', '', 'later'],
  ])('on 12 March, %s is "%s"', (due, words, nearness) => {
    expect(dueWords(due, today)).toEqual({ nearness, words });
  });

  it('counts days over both changes of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('counts 29 February', () => expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2));

  it('names the day of the week without commas', () => {
    expect(spokenDate('2026-03-12')).toBe('Thu 12 Mar 2026');
    expect(spokenDate('2026-09-01')).toBe('Tue 1 Sep 2026');
    expect(spokenDate('2026-09-01', 'long')).toBe('Tuesday 1 September 2026');
  });

  it('never calls overdue what others owe', () => {
    expect(waitingWords('2026-03-11', today)).toEqual({ nearness: 'later', words: 'expected 1 day ago' });
    expect(waitingWords('2026-03-12', today)).toEqual(dueWords('2026-03-12', today));
    expect(waitingWords('2026-03-13', today)).toEqual(dueWords('2026-03-13', today));
  });

  it('refuses what is not a date', () => expect(() => dueWords('soon', today)).toThrow(RangeError));
});
