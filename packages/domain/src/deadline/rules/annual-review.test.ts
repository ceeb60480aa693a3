import { describe, expect, it } from 'vitest';
import { ask, due, noted } from '../test/ask.ts';

const plan = (facts: Record<string, unknown> = {}) => ({ kind: 'ehcp', planFirstMadeOn: '2026-03-12', ...facts });

describe('AR_CLOCK: the review must have ended', () => {
  it.each([
    ['2026-03-11', '2027-03-10'],
    ['2026-03-12', '2027-03-11'],
    ['2026-03-13', '2027-03-12'],
    ['2024-02-28', '2025-02-27'],
    ['2024-02-29', '2025-02-28'],
    ['2024-03-01', '2025-02-28'],
    ['2023-03-01', '2024-02-29'],
  ])('a plan first made on %s: by %s', (planFirstMadeOn, expected) => {
    expect(due('AR_CLOCK', plan({ planFirstMadeOn }))).toBe(expected);
  });

  it('counts from the decision, else from the meeting as an estimate, else from the plan', () => {
    const clock = (lastReview: unknown) =>
      ask(plan({ planFirstMadeOn: '2020-04-15', lastReview })).deadlines.find(({ rule }) => rule === 'AR_CLOCK');
    expect(clock({ meetingOn: '2024-11-01', decidedOn: '2024-11-25' })).toMatchObject({
      dueOn: '2025-11-24',
      countedFrom: '2024-11-25',
      estimated: false,
    });
    expect(clock({ meetingOn: '2024-11-01', decidedOn: null })).toMatchObject({
      dueOn: '2025-10-31',
      countedFrom: '2024-11-01',
      estimated: true,
    });
    expect(clock({ decidedOn: '2024-11-25' })).toMatchObject({ dueOn: '2025-11-24', estimated: false });
    for (const lastReview of [{}, null, undefined, { meetingOn: null, decidedOn: null }]) {
      expect(clock(lastReview)).toMatchObject({ dueOn: '2021-04-14', countedFrom: '2020-04-15', estimated: false });
    }
  });
});

describe('AR_LATEST_MEETING: leaves the local authority its weeks', () => {
  it.each([
    [undefined, '2027-02-11'],
    [null, '2027-02-11'],
    [4, '2027-02-11'],
    [0, '2027-03-11'],
    [8, '2027-01-14'],
  ])('with a buffer of %s weeks: by %s', (laMeetingBufferWeeks, expected) => {
    expect(due('AR_LATEST_MEETING', plan({ laMeetingBufferWeeks }))).toBe(expected);
  });

  it('is an estimate where the clock is', () => {
    const { deadlines } = ask(plan({ lastReview: { meetingOn: '2026-03-20' } }));
    expect(deadlines.find(({ rule }) => rule === 'AR_LATEST_MEETING')).toMatchObject({ estimated: true });
  });
});

describe('what hangs on the meeting', () => {
  it.each([
    ['2027-02-10', '2027-01-27', '2027-02-24', '2027-03-10'],
    ['2027-02-11', '2027-01-28', '2027-02-25', '2027-03-11'],
    ['2027-02-12', '2027-01-29', '2027-02-26', '2027-03-12'],
    ['2028-02-15', '2028-02-01', '2028-02-29', '2028-03-14'],
    ['2026-12-09', '2026-11-25', '2026-12-23', '2027-01-06'],
  ])('AR_INVITE, AR_PAPERS, AR_SCHOOL_REPORT, AR_LA_DECISION of %s', (meetingOn, invite, report, decision) => {
    expect(due('AR_INVITE', plan({ meetingOn }))).toBe(invite);
    expect(due('AR_PAPERS', plan({ meetingOn }))).toBe(invite);
    expect(due('AR_SCHOOL_REPORT', plan({ meetingOn }))).toBe(report);
    expect(due('AR_LA_DECISION', plan({ meetingOn }))).toBe(decision);
  });

  it.each([null, undefined])('is not due without one (%s)', (meetingOn) => {
    expect(ask(plan({ meetingOn })).deadlines.map(({ rule }) => rule)).toEqual(['AR_LATEST_MEETING', 'AR_CLOCK']);
  });
});

describe('what hangs on the notice', () => {
  it.each([
    ['2027-03-10', '2027-03-24'],
    ['2027-03-11', '2027-03-25'],
    ['2027-03-12', '2027-03-26'],
  ])('AR_REPRESENTATIONS: served on %s, 15 days with that one end on %s', (noticeServedOn, expected) => {
    expect(due('AR_REPRESENTATIONS', plan({ noticeServedOn }))).toBe(expected);
  });

  it.each([
    ['2027-02-25', '2027-04-22', '2027-02-25'],
    ['2027-03-10', '2027-05-05', '2027-03-10'],
    ['2027-03-11', '2027-05-06', '2027-03-11'],
    ['2027-03-12', '2027-05-06', '2027-02-11'],
    ['2027-05-30', '2027-05-06', '2027-02-11'],
  ])(
    'AR_FINAL_PLAN: a notice of %s after the meeting of 11 February: by %s',
    (noticeServedOn, expected, countedFrom) => {
      const { deadlines } = ask(plan({ meetingOn: '2027-02-11', noticeServedOn }));
      expect(deadlines.find(({ rule }) => rule === 'AR_FINAL_PLAN')).toMatchObject({ dueOn: expected, countedFrom });
    },
  );

  it('AR_FINAL_PLAN: without a meeting the notice alone counts, without a notice nothing is due', () => {
    expect(due('AR_FINAL_PLAN', plan({ noticeServedOn: '2027-05-30' }))).toBe('2027-07-25');
    expect(due('AR_FINAL_PLAN', plan({ meetingOn: '2027-02-11' }))).toBeUndefined();
  });
});

describe('moves', () => {
  it.each([
    ['school', 2027, '2027-02-14', '2026-11-22'],
    ['post-16-institution', 2027, '2027-03-30', '2027-01-05'],
    ['school', 2028, '2028-02-14', '2027-11-22'],
    ['post-16-institution', 2028, '2028-03-30', '2028-01-06'],
  ])('AR_PHASE_TRANSFER and AR_PHASE_MEETING: to a %s in %i', (to, year, transfer, meeting) => {
    expect(due('AR_PHASE_TRANSFER', plan({ phaseTransfer: { to, year } }))).toBe(transfer);
    expect(due('AR_PHASE_MEETING', plan({ phaseTransfer: { to, year } }))).toBe(meeting);
  });

  it.each([null, undefined, {}, { to: 'school' }, { year: 2027 }])('no phase is known from %j', (phaseTransfer) => {
    expect(due('AR_PHASE_TRANSFER', plan({ phaseTransfer }))).toBeUndefined();
    expect(due('AR_PHASE_MEETING', plan({ phaseTransfer }))).toBeUndefined();
  });

  it.each([
    ['2027-08-31', '2027-03-31'],
    ['2027-09-01', '2027-04-01'],
    ['2027-09-02', '2027-04-02'],
    ['2027-07-31', '2027-02-28'],
    ['2028-07-30', '2028-02-29'],
    ['2027-05-31', '2026-12-31'],
  ])('AR_POST16_MOVE: on %s, by %s', (post16MoveOn, expected) => {
    expect(due('AR_POST16_MOVE', plan({ post16MoveOn }))).toBe(expected);
  });

  it.each([
    ['2026-10-04', '2026-11-15', '2027-03-11'],
    ['2026-12-11', '2027-01-22', '2027-03-11'],
    ['2026-12-12', '2027-01-23', '2027-03-11'],
    ['2026-12-13', '2027-01-24', '2027-03-12'],
    ['2026-12-01', '2027-01-12', '2027-03-11'],
    ['2027-11-30', '2028-01-11', '2028-02-29'],
  ])('AR_MOVE_LA_TELL and AR_MOVE_LA_REVIEW: taken over on %s', (laTransferredOn, tell, review) => {
    expect(due('AR_MOVE_LA_TELL', plan({ laTransferredOn }))).toBe(tell);
    expect(due('AR_MOVE_LA_REVIEW', plan({ laTransferredOn }))).toBe(review);
  });
});

describe('AR_UNDER5: a child under five', () => {
  it.each([
    ['2021-09-11', undefined],
    ['2021-09-12', undefined],
    ['2021-09-13', '2026-09-12'],
    ['2024-01-01', '2026-09-12'],
    [null, undefined],
  ])('born %s, a plan of 12 March 2026: %s', (dateOfBirth, expected) => {
    expect(due('AR_UNDER5', plan({ dateOfBirth }))).toBe(expected);
  });

  it('takes the last of a shorter month, and 28 February as a leap-day child’s fifth birthday', () => {
    expect(due('AR_UNDER5', plan({ planFirstMadeOn: '2026-08-31', dateOfBirth: '2024-01-01' }))).toBe('2027-02-28');
    expect(due('AR_UNDER5', plan({ planFirstMadeOn: '2024-08-27', dateOfBirth: '2020-02-29' }))).toBe('2025-02-27');
    expect(due('AR_UNDER5', plan({ planFirstMadeOn: '2024-08-28', dateOfBirth: '2020-02-29' }))).toBeUndefined();
  });
});

describe('PREPARING_FOR_ADULTHOOD', () => {
  it.each([
    [8, '2027-02-11', []],
    [9, '2027-02-11', ['PREPARING_FOR_ADULTHOOD']],
    [13, '2027-02-11', ['PREPARING_FOR_ADULTHOOD']],
    [null, '2027-02-11', []],
    [9, null, []],
  ])('Year %s with a meeting on %s: %j', (ncYear, meetingOn, expected) => {
    expect(noted(plan({ ncYear, meetingOn }))).toEqual(expected);
  });
});
