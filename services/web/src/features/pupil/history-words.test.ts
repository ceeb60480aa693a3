import { expect, it } from 'vitest';
import { fieldWords, valueWords } from './history-words.ts';

it('names a field in words and leaves out whose record it is', () => {
  expect(fieldWords('adult.01JD0000000000000000000001.pr')).toBe('Adult: parental responsibility');
  expect(fieldWords('pupil.preferredForename')).toBe('Pupil: preferred forename');
  expect(fieldWords('adult.01JD0000000000000000000001.order.seenOn')).toBe('Adult: order, seen on');
});

it('says a day as a day, and nothing as nothing', () => {
  expect([valueWords('2026-11-23'), valueWords(null), valueWords('[]'), valueWords('yes')]).toEqual([
    'Mon 23 Nov 2026',
    'nothing',
    'nothing',
    'yes',
  ]);
});
