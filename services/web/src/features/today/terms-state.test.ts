import { expect, it } from 'vitest';
import { termsState } from './terms-state.ts';

it.each([
  [null, 'none'],
  ['2027-05-30', 'over'],
  ['2027-05-31', 'ending'],
  ['2027-07-25', 'ending'],
  ['2027-07-26', 'known'],
] as const)('on 31 May, terms until %s are %s', (until, state) => {
  expect(termsState('2027-05-31', until)).toBe(state);
});
