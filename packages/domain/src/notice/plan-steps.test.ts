import { describe, expect, it } from 'vitest';
import { date, instantAt } from '../calendar/index.ts';
import type { MeetingKind } from '../file/meeting.ts';
import { calendar } from '../file/settle/settle.fixture.ts';
import { aMeeting } from './notice.fixture.ts';
import { isAfterMeeting, nextStepOn, type PlannedStep, planSteps } from './plan-steps.ts';

const stepsOn = (day: string, kind: MeetingKind, time = '06:00') =>
  planSteps(aMeeting(kind), { today: date(day), now: instantAt(date(day), time), calendar });
const said = (steps: readonly PlannedStep[], to: string) =>
  steps
    .filter((step) => step.to === to)
    .map(({ step, leavesAt, late }) => `${step} ${leavesAt?.slice(0, 10) ?? 'overtaken'}${late ? ' late' : ''}`);
const plannedOn = (day: string, kind: MeetingKind, to: string, time?: string) =>
  said(
    stepsOn(day, kind, time).filter((step) => !isAfterMeeting(step)),
    to,
  );

describe('the steps of an annual review on 11 February 2027', () => {
  it('leave on the days of the cadence, moved back to school days, when it is planned in good time', () => {
    expect(plannedOn('2026-11-02', 'annual-review', 'family')).toEqual([
      'invite 2026-12-17',
      'views 2027-01-07',
      'reminder-5 2027-02-05',
      'reminder-1 2027-02-10',
    ]);
    expect(plannedOn('2026-11-02', 'annual-review', 'professionals')).toEqual([
      'invite-ask 2026-11-19',
      'views 2027-01-07',
    ]);
  });

  it.each([
    ['2026-12-16', 'invite 2026-12-17'],
    ['2026-12-17', 'invite 2026-12-17'],
    ['2026-12-18', 'invite 2026-12-18 late'],
  ])('planned on %s: %s', (day, first) => {
    expect(plannedOn(day, 'annual-review', 'family')[0]).toBe(first);
  });

  it('leave on a weekday of the holidays when the day has passed: the law does not wait', () => {
    expect(plannedOn('2026-12-23', 'annual-review', 'family')[0]).toBe('invite 2026-12-23 late');
    expect(plannedOn('2026-12-26', 'annual-review', 'family')[0]).toBe('invite 2026-12-28 late');
  });

  it('are overtaken by a late invitation', () => {
    expect(plannedOn('2027-01-15', 'annual-review', 'family')).toEqual([
      'invite 2027-01-15 late',
      'views overtaken',
      'reminder-5 2027-02-05',
      'reminder-1 2027-02-10',
    ]);
  });

  it('come down to the invitation when the meeting is tomorrow, one message a day', () => {
    expect(plannedOn('2027-02-10', 'annual-review', 'family')).toEqual([
      'invite 2027-02-10 late',
      'views overtaken',
      'reminder-5 overtaken',
      'reminder-1 overtaken',
    ]);
  });

  it.each(['2027-02-11', '2027-02-12'])('are all overtaken on %s', (day) => {
    expect(new Set(plannedOn(day, 'annual-review', 'family').map((each) => each.split(' ')[1]))).toEqual(
      new Set(['overtaken']),
    );
  });

  it('leave the next morning when it is planned in the evening', () => {
    expect(plannedOn('2027-01-12', 'annual-review', 'family', '19:30')[0]).toBe('invite 2027-01-13 late');
  });

  it.each([
    ['2026-12-31', 'invite-ask 2026-12-31 late'],
    ['2027-01-01', 'invite-ask overtaken'],
  ])('ask professionals on %s with six weeks to answer or leave it to the chase: %s', (day, first) => {
    expect(plannedOn(day, 'annual-review', 'professionals')[0]).toBe(first);
  });
});

it('a termly review invites four weeks before and reminds twice', () => {
  expect(plannedOn('2026-11-02', 'sen-support-review', 'family')).toEqual([
    'invite 2027-01-14',
    'views 2027-01-28',
    'reminder-2 2027-02-09',
  ]);
});

describe('what follows a meeting', () => {
  it('tells the family what the council decides and asks whether it did', () => {
    const after = (day: string) => said(stepsOn(day, 'annual-review').filter(isAfterMeeting), 'family');
    expect(after('2026-11-02')).toEqual(['council-decides 2027-02-23', 'did-you-hear 2027-03-12']);
  });

  it('is planned once it was held, and not before', () => {
    const next = (today: string, plannedUpTo: string | null) =>
      nextStepOn(aMeeting('annual-review', { state: 'held' }), {
        today: date(today),
        calendar,
        plannedUpTo: plannedUpTo === null ? null : date(plannedUpTo),
      });
    // Ten days after is a Sunday in half-term: the last school day before is the day after the meeting.
    expect(next('2027-02-11', '2027-02-11')).toBe('2027-02-12');
    expect(next('2027-02-12', '2027-02-12')).toBe('2027-02-23');
    expect(next('2027-02-23', '2027-02-23')).toBe('2027-03-12');
    expect(next('2027-03-12', '2027-03-12')).toBeNull();
  });
});

it('the school is asked to phone, to send the reports and the report, each on its day or at once', () => {
  expect(said(stepsOn('2026-11-02', 'annual-review'), 'school')).toEqual([
    'phone 2027-01-22',
    'send-papers 2027-01-27',
    'send-report 2027-02-12',
  ]);
  expect(said(stepsOn('2027-02-01', 'annual-review'), 'school').slice(0, 2)).toEqual([
    'phone 2027-02-01 late',
    'send-papers 2027-02-01 late',
  ]);
  expect(said(stepsOn('2027-02-10', 'annual-review'), 'school').slice(0, 2)).toEqual([
    'phone overtaken',
    'send-papers 2027-02-10 late',
  ]);
});

it('a summary goes to the family three school days after a termly review, over half-term', () => {
  expect(said(stepsOn('2026-11-02', 'sen-support-review'), 'school')).toEqual(['send-summary 2027-02-23']);
});

it('a meeting held or called off has no steps', () => {
  const context = { today: date('2026-11-02'), now: instantAt(date('2026-11-02'), '06:00'), calendar };
  expect(planSteps(aMeeting('annual-review', { state: 'held' }), context)).toEqual([]);
  expect(planSteps(aMeeting('annual-review', { state: 'cancelled' }), context)).toEqual([]);
});

describe('the next day on which something must happen for it', () => {
  const next = (today: string, plannedUpTo: string | null, change = {}) =>
    nextStepOn(aMeeting('annual-review', change), {
      today: date(today),
      calendar,
      plannedUpTo: plannedUpTo === null ? null : date(plannedUpTo),
    });

  it('is the first step when it is planned in time, today when that has passed', () => {
    expect(next('2026-11-02', null)).toBe('2026-11-19');
    expect(next('2027-01-20', null)).toBe('2027-01-20');
  });

  it.each([
    ['2026-12-16', '2026-12-17'],
    ['2026-12-17', '2027-01-07'],
    ['2026-12-18', '2027-01-07'],
    ['2027-02-10', '2027-02-12'],
    ['2027-02-12', null],
  ])('planned up to %s it is %s', (day, expected) => {
    expect(next(day, day)).toBe(expected);
  });

  it('is today when it is called off, once, and never after its day', () => {
    expect(next('2027-02-11', null, { state: 'cancelled' })).toBe('2027-02-11');
    expect(next('2027-02-12', null, { state: 'cancelled' })).toBeNull();
    expect(next('2027-02-01', '2027-02-01', { state: 'cancelled' })).toBeNull();
  });
});
