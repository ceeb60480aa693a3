import { describe, expect, it } from 'vitest';
import { due, noted } from '../test/ask.ts';

const request = (facts: Record<string, unknown> = {}) => ({
  kind: 'needs-assessment',
  requestReceivedOn: '2026-09-07',
  ...facts,
});

describe('NA_DECIDE, NA_NO_PLAN and NA_FINAL: 6, 16 and 20 weeks from receipt', () => {
  it.each([
    ['2026-09-06', '2026-10-18', '2026-12-27', '2027-01-24'],
    ['2026-09-07', '2026-10-19', '2026-12-28', '2027-01-25'],
    ['2026-09-08', '2026-10-20', '2026-12-29', '2027-01-26'],
    ['2027-06-14', '2027-07-26', '2027-10-04', '2027-11-01'],
  ])('received on %s', (requestReceivedOn, decide, noPlan, final) => {
    expect(due('NA_DECIDE', request({ requestReceivedOn }))).toBe(decide);
    expect(due('NA_NO_PLAN', request({ requestReceivedOn }))).toBe(noPlan);
    expect(due('NA_FINAL', request({ requestReceivedOn }))).toBe(final);
  });
});

describe('what hangs on later steps', () => {
  it.each([
    ['2026-10-18', '2026-11-29'],
    ['2026-10-19', '2026-11-30'],
    ['2026-10-20', '2026-12-01'],
  ])('NA_ADVICE: asked for on %s, by %s', (adviceRequestedOn, expected) => {
    expect(due('NA_ADVICE', request({ adviceRequestedOn }))).toBe(expected);
  });

  it.each([
    ['2026-12-27', '2027-01-10'],
    ['2026-12-28', '2027-01-11'],
    ['2026-12-29', '2027-01-12'],
  ])('NA_COMMENTS: served on %s, 15 days with that one end on %s', (draftServedOn, expected) => {
    expect(due('NA_COMMENTS', request({ draftServedOn }))).toBe(expected);
  });

  it.each([
    ['2027-01-03', '2027-01-18'],
    ['2027-01-04', '2027-01-19'],
    ['2027-01-05', '2027-01-20'],
  ])('NA_CONSULTATION: consulted on %s, by %s', (schoolConsultedOn, expected) => {
    expect(due('NA_CONSULTATION', request({ schoolConsultedOn }))).toBe(expected);
  });

  it('is not due before they are taken', () => {
    for (const rule of ['NA_ADVICE', 'NA_COMMENTS', 'NA_CONSULTATION'] as const) {
      expect(due(rule, request())).toBeUndefined();
    }
  });
});

describe('EXCEPTION_MAY_APPLY', () => {
  const summer = { firstClosedDay: '2027-07-22', reopensOn: '2027-09-06' };
  const asked = (adviceRequestedOn: string, closure: unknown = summer) =>
    request({ requestReceivedOn: '2027-06-14', adviceRequestedOn, closure });

  it.each([
    ['2027-07-14', []],
    ['2027-07-15', ['EXCEPTION_MAY_APPLY']],
    ['2027-07-16', ['EXCEPTION_MAY_APPLY']],
    ['2027-08-29', ['EXCEPTION_MAY_APPLY']],
    ['2027-08-30', ['EXCEPTION_MAY_APPLY']],
    ['2027-08-31', []],
  ])('advice asked for on %s: %j', (day, expected) => {
    expect(noted(asked(day))).toEqual(expected);
  });

  it.each([
    ['2027-08-18', []],
    ['2027-08-19', ['EXCEPTION_MAY_APPLY']],
    ['2027-08-20', ['EXCEPTION_MAY_APPLY']],
  ])('a closure from 22 July to %s: %j', (reopensOn, expected) => {
    expect(noted(asked('2027-07-20', { firstClosedDay: '2027-07-22', reopensOn }))).toEqual(expected);
  });

  it('adds no days and needs both ends of the closure', () => {
    expect(due('NA_ADVICE', asked('2027-07-20'))).toBe('2027-08-31');
    for (const closure of [null, {}, { reopensOn: '2027-09-06' }, { firstClosedDay: '2027-07-22' }]) {
      expect(noted(asked('2027-07-20', closure))).toEqual([]);
    }
  });
});
