import { expect, it } from 'vitest';
import { languageNamed } from './language.ts';

it.each([
  ['Polish', 'pl'],
  [' polski ', 'pl'],
  ['POL', 'pl'],
  ['اردو', 'ur'],
  ['Urdu', 'ur'],
  ['English', 'en'],
  ['Somali', null],
  ['', null],
  [null, null],
])('reads the language %s as %s', (text, tag) => {
  expect(languageNamed(text)).toBe(tag);
});
