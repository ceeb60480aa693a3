import { date } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../table/read-table.ts';
import { lookUp } from '../words/look-up.ts';
import { guessMapping } from './guess-mapping.ts';

const today = date('2026-11-23');

/** What is guessed for one column under this name, beside the children's names. */
const guess = (header: string, values: readonly string[]) => {
  const names = ['Jo Hall (1B)', 'Al Kaur (2C)', 'Sam Obi (1B)', 'Ana Diaz (3A)', 'Kit Moss (4B)'];
  const lines = names.map((name, at) => `${name}\tK\t${values[at] ?? ''}`);
  const read = readTextTable([`Child\tSEN\t${header}`, ...lines].join('\n'));
  if (!read.ok) throw new Error(read.problem.code);
  const { field, confidence } = guessMapping(read.table, 'register', today).columns[2] ?? {};
  return [field, confidence];
};

describe('dates under a name we do not know', () => {
  it('are births where three in five lie 3 to 20 years back', () => {
    expect(guess('Cake day', ['01/02/2019', '3.4.18', '5 May 2017', 'ask mum', 'tbc'])).toEqual(['dateOfBirth', 'ask']);
    expect(guess('Cake day', ['01/02/2019', '3.4.18', 'autumn', 'ask mum', 'spring'])).toEqual([null, 'ask']);
  });

  it.each([
    ['2024', null],
    ['2023', 'dateOfBirth'],
    ['2006', 'dateOfBirth'],
    ['2005', null],
  ])('of %s are %s', (year, field) => {
    expect(
      guess(
        'Cake day',
        Array.from({ length: 5 }, (_, at) => `0${at + 1}/02/${year}`),
      )[0],
    ).toBe(field);
  });

  it('are next reviews where most are to come, or of the last year under a name of something next', () => {
    expect(guess('Next chat', ['01/12/2026', '12/01/2027', '03/02/2027', '', 'soon'])).toEqual(['nextReview', 'ask']);
    expect(guess('Next chat', ['01/10/2026', '12/10/2026', '03/11/2026'])).toEqual(['nextReview', 'ask']);
  });

  it.each([
    ['22/11/2025', null],
    ['23/11/2025', 'lastReview'],
    ['22/11/2026', 'lastReview'],
    ['23/11/2026', 'nextReview'],
  ])('all on %s are %s', (day, field) => {
    expect(guess('Chat', [day, day, day, day, day])[0]).toBe(field);
  });
});

describe('names of columns and needs in a SENCO’s own words', () => {
  it('are known', () => {
    expect(guess("B'day", ['01/02/2019', '3.4.18', '5 May 2017'])).toEqual(['dateOfBirth', 'sure']);
    expect(guess('IEP review due', ['01/12/2026', '12/01/2027', '03/02/2027'])).toEqual(['nextReview', 'likely']);
    expect(lookUp('need', 'ASC')).toEqual({ meaning: 'ASD', confidence: 'sure' });
    expect(lookUp('need', 'ASC & anxiety')).toEqual({ meaning: 'ASD', confidence: 'likely' });
  });
});
