import { date } from '@waymark/domain';
import { aSchool } from '@waymark/test-kit';
import { expect, test } from 'vitest';
import { printedLetters } from './printed-letters.ts';

const words = {
  ...{ language: 'en' as const, subject: 'Meeting at Oakfield', greeting: 'Dear Ruth,', blocks: [], from: 'Oakfield' },
};
const inUse = { language: 'en' as const, builtIn: 1, ownVersion: null, ownWordsVersion: null };

test.each([
  [null, []],
  [
    ['Mill Lane', 'Harbour Town', 'BS3 0AA'],
    ['Mill Lane', 'Harbour Town', 'BS3 0AA'],
  ],
])('a letter of a school at %j has it under its name', (address, addressLines) => {
  const letter = { to: 'Ruth Adeyemi', addressLines: ['12 Quay Street'], filled: { letter: words, also: null, inUse } };
  const [sheet] = printedLetters(letter as never, {
    ...{ template: 'annual-review-invite-family', school: aSchool({ address }), reference: 'X' },
    today: date('2026-11-23'),
  });
  expect(sheet?.from).toMatchObject({ schoolName: 'Oakfield Primary School', addressLines });
});
