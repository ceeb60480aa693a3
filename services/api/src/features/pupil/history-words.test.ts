import { expect, test } from 'vitest';
import { historyWords } from './history-words.ts';

test.each([
  ['imported', 'ehcp-tracker', 'Imported from the EHCP tracker', null],
  ['imported', 'contacts', 'Imported from the list of parents, carers and other adults', null],
  ['imported', 'pupils', 'Imported from the list of pupils', null],
  ['imported', 'register', 'Imported from the SEND register', null],
  ['imported', null, 'Imported from a sheet', null],
  ['import-undone', 'register', 'Took back what was imported from the SEND register', null],
  ['recomputed', 'term-dates', 'Worked out the dates anew', 'The school’s term dates were changed'],
  ['deadline-waived', 'He has moved', 'Waived a deadline', 'He has moved'],
  ['of-another-day', null, 'Of another day', null],
])('%s of %s is said as "%s"', (code, reason, what, why) => {
  expect(historyWords(code, reason)).toEqual({ what, why });
});
