import { expect, it } from 'vitest';
import { yearName, yearRank } from './years.ts';

it('says years as schools do', () => {
  expect(['N1', 'R', '1', '11', 'X', null].map(yearName)).toEqual([
    'Nursery 1',
    'Reception',
    'Year 1',
    'Year 11',
    'Mixed years',
    'No year given',
  ]);
});

it('orders years by age and not by their letters', () => {
  const mixed = ['10', null, 'R', '2', 'N2', 'X', '1'];
  expect(mixed.toSorted((a, b) => yearRank(a) - yearRank(b))).toEqual(['N2', 'R', '1', '2', '10', 'X', null]);
});
