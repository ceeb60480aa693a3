import { describe, expect, test } from 'vitest';
import { date } from '../calendar/index.ts';
import { whatHappensNext } from './what-happens-next.ts';

describe('what happens next', () => {
  test('of an annual review: papers two weeks before, the report two weeks after, the council within four', () => {
    expect(whatHappensNext({ kind: 'annual-review', on: date('2027-05-13') })).toEqual([
      { step: 'views', on: '2027-04-22' },
      { step: 'papers', on: '2027-04-29' },
      { step: 'meeting', on: '2027-05-13' },
      { step: 'report', on: '2027-05-27' },
      { step: 'council-decides', on: '2027-06-10' },
    ]);
  });

  test('of a review of SEN support: the school alone, and no council', () => {
    expect(whatHappensNext({ kind: 'sen-support-review', on: date('2027-05-13') })).toEqual([
      { step: 'views', on: '2027-05-06' },
      { step: 'meeting', on: '2027-05-13' },
      { step: 'notes', on: '2027-05-20' },
    ]);
  });
});
