import { describe, expect, it } from 'vitest';
import { ask, due, schoolYear } from '../test/ask.ts';

const support = (facts: Record<string, unknown> = {}) => ({
  kind: 'sen-support',
  provisionStartedOn: '2026-11-02',
  ...facts,
});

describe('SS_INFORM: parents are told by the fifth school day', () => {
  it.each([
    ['2026-11-01', '2026-11-06'],
    ['2026-11-02', '2026-11-09'],
    ['2026-11-03', '2026-11-10'],
    ['2026-10-21', '2026-11-04'],
    ['2027-03-18', '2027-03-25'],
  ])('started on %s: by %s', (provisionStartedOn, expected) => {
    expect(due('SS_INFORM', support({ provisionStartedOn }), { calendar: schoolYear })).toBe(expected);
  });

  it('is left out where the calendar ends before it, where there is none, and once they are told', () => {
    expect(due('SS_INFORM', support({ provisionStartedOn: '2027-03-19' }), { calendar: schoolYear })).toBeUndefined();
    for (const calendar of [undefined, null, {}, { terms: [] }]) {
      expect(due('SS_INFORM', support(), { calendar })).toBeUndefined();
    }
    expect(due('SS_INFORM', support({ parentsToldOn: '2026-11-03' }), { calendar: schoolYear })).toBeUndefined();
    expect(due('SS_INFORM', support({ parentsToldOn: null }), { calendar: schoolYear })).toBe('2026-11-09');
  });
});

describe('SS_REVIEW: the date agreed in the plan', () => {
  it.each(['2027-02-12', '2027-02-13'])('%s stands, weekend or not', (reviewOn) => {
    expect(due('SS_REVIEW', support({ reviewOn }))).toBe(reviewOn);
  });

  it('is none where none was agreed', () => {
    expect(due('SS_REVIEW', support())).toBeUndefined();
  });
});

describe('SS_MEETINGS: three in a school year', () => {
  it.each([
    ['2026-08-31', '2026-08-31'],
    ['2026-09-01', '2027-08-31'],
    ['2027-08-31', '2027-08-31'],
    ['2027-09-01', '2028-08-31'],
  ])('asked on %s, with none held: by %s', (asOf, expected) => {
    expect(due('SS_MEETINGS', support({ meetingsHeldOn: [] }), { asOf })).toBe(expected);
  });

  it.each([
    [['2026-09-01', '2026-10-14'], '2027-08-31'],
    [['2026-09-01', '2026-10-14', '2026-11-23'], undefined],
    [['2026-08-31', '2026-10-14', '2026-11-23'], '2027-08-31'],
    [['2026-09-01', '2026-10-14', '2026-11-24'], '2027-08-31'],
    [['2026-09-02', '2026-09-03', '2026-10-14', '2026-11-01'], undefined],
  ])('held on %j by 23 November 2026: %s', (meetingsHeldOn, expected) => {
    expect(due('SS_MEETINGS', support({ meetingsHeldOn }))).toBe(expected);
  });

  it('is not asked where no meetings are given', () => {
    expect(due('SS_MEETINGS', support({ meetingsHeldOn: null }))).toBeUndefined();
    expect(due('SS_MEETINGS', support())).toBeUndefined();
  });

  it('counts from the first day of the school year', () => {
    const { deadlines } = ask(support({ meetingsHeldOn: ['2026-10-14'] }));
    expect(deadlines).toMatchObject([{ rule: 'SS_MEETINGS', countedFrom: '2026-09-01' }]);
  });
});
