import { aFile, aFileWithEhcp, aMeeting, anAssessment, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import type { Ehcp } from '../ehcp.ts';
import type { FactKind } from '../facts-asked.ts';
import type { PupilFile } from '../pupil-file.ts';
import { on } from '../settle/settle.fixture.ts';
import { settle } from '../settle/settle.ts';
import { deadlineId } from '../settle/settle-deadlines.ts';
import { changePupil } from './change-pupil.ts';
import { chaseCouncil } from './chase-council.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { recordFact } from './record-fact.ts';
import { setEhcp } from './set-ehcp.ts';

const today = (file: PupilFile) => settle(file, on('2026-11-23'));
const withPlan = (over: Partial<Ehcp>): PupilFile => {
  const file = aFileWithEhcp();
  return today({ ...file, ehcp: file.ehcp === null ? null : { ...file.ehcp, ...over } });
};
const ehcpOf = ({ ehcp }: PupilFile): Ehcp => {
  if (ehcp === null) throw new Error('the builder gives one');
  return ehcp;
};
const idOf = (file: PupilFile, rule: string) => {
  const found = file.deadlines.filter((each) => each.rule === rule).at(-1);
  if (found === undefined) throw new Error(`no ${rule}`);
  return deadlineId(found);
};
const say = (file: PupilFile, rule: string, what: FactKind, day: string) =>
  recordFact(file, { deadlineId: idOf(file, rule), what, on: date(day), how: null }, context);
const states = (file: PupilFile, rule: string) =>
  file.deadlines.filter((each) => each.rule === rule).map(({ dueOn, state }) => [dueOn, state]);

describe('what happened after a notice', () => {
  const notice = () => withPlan({ noticeServedOn: date('2026-09-21') });

  test('ends the council’s duty, late where it was late', () => {
    const file = today(fileOf(say(notice(), 'AR_FINAL_PLAN', 'final-plan-issued', '2026-11-17')));
    expect(states(file, 'AR_FINAL_PLAN')).toEqual([['2026-11-16', 'met-late']]);
  });

  test('is one thing: a plan not amended takes the place of a plan sent', () => {
    const sent = today(fileOf(say(notice(), 'AR_FINAL_PLAN', 'final-plan-issued', '2026-11-10')));
    const instead = today(fileOf(say(sent, 'AR_FINAL_PLAN', 'plan-not-amended', '2026-11-12')));
    expect(instead.happened.map(({ what }) => what)).toEqual(['plan-not-amended']);
    expect(instead.deadlines.find(({ rule }) => rule === 'AR_FINAL_PLAN')?.endedBecause).toContain('not to amend');
  });

  test('belongs to the notice as it is corrected, and not to the next review’s', () => {
    const sent = today(fileOf(say(notice(), 'AR_FINAL_PLAN', 'final-plan-issued', '2026-11-10')));
    const corrected = today(fileOf(setEhcp(sent, { ...ehcpOf(sent), noticeServedOn: date('2026-09-22') }, context)));
    expect(states(corrected, 'AR_FINAL_PLAN')).toEqual([
      ['2026-11-16', 'superseded'],
      ['2026-11-17', 'met'],
    ]);
    const next = {
      ...ehcpOf(sent),
      noticeServedOn: date('2026-11-20'),
      lastReview: { meetingOn: date('2026-11-12'), decidedOn: date('2026-11-20') },
    };
    expect(states(today(fileOf(setEhcp(sent, next, context))), 'AR_FINAL_PLAN')).toEqual([
      ['2026-11-16', 'met'],
      ['2027-01-15', 'open'],
    ]);
  });

  test('did not happen before it: both dates are named', () => {
    const early = say(notice(), 'AR_FINAL_PLAN', 'final-plan-issued', '2026-09-20');
    expect(early.ok ? '' : early.faults[0]?.message).toBe(
      'The final plan (20 September 2026) lies before the notice (21 September 2026); mend one of the two',
    );
    const sent = fileOf(say(notice(), 'AR_FINAL_PLAN', 'final-plan-issued', '2026-11-10'));
    const late = setEhcp(sent, { ...ehcpOf(sent), noticeServedOn: date('2026-11-11') }, context);
    expect(faultPaths(late)).toEqual(['noticeServedOn']);
  });

  test.each([
    ['2026-03-29', '2026-04-08'],
    ['2026-03-30', '2026-05-25'],
  ])('served on %s counts with the review where it followed its decision: %s', (served, dueOn) => {
    const lastReview = { meetingOn: date('2026-01-14'), decidedOn: date('2026-02-01') };
    const file = withPlan({ lastReview, noticeServedOn: date(served) });
    expect(states(file, 'AR_FINAL_PLAN')).toEqual([[dueOn, 'missed']]);
  });

  test('can be left unsaid by the family: its time ends, and is not missed', () => {
    const file = notice();
    expect(states(file, 'AR_REPRESENTATIONS')).toEqual([['2026-10-05', 'lapsed']]);
    expect(states(settle(file, on('2027-03-01')), 'AR_REPRESENTATIONS')).toEqual([['2026-10-05', 'lapsed']]);
  });
});

describe('a decision letter that is found', () => {
  test('ends the council’s duty and starts the next year, whose date can be corrected', () => {
    const file = withPlan({ lastReview: { meetingOn: date('2026-10-12'), decidedOn: null } });
    expect(states(file, 'AR_LA_DECISION')).toEqual([['2026-11-09', 'missed']]);
    const found = today(fileOf(say(file, 'AR_LA_DECISION', 'review-decided', '2026-11-06')));
    expect(states(found, 'AR_LA_DECISION')).toEqual([['2026-11-09', 'met']]);
    expect(states(found, 'AR_CLOCK')).toEqual([
      ['2027-10-11', 'superseded'],
      ['2027-11-05', 'open'],
    ]);
    const lastReview = { meetingOn: date('2026-10-12'), decidedOn: date('2026-11-10') };
    const corrected = today(fileOf(setEhcp(found, { ...ehcpOf(found), lastReview }, context)));
    expect(states(corrected, 'AR_LA_DECISION')).toEqual([['2026-11-09', 'met-late']]);
    expect(states(corrected, 'AR_CLOCK').map(([, state]) => state)).toEqual(['superseded', 'superseded', 'open']);
  });

  test('is corrected where its meeting stands beside it, so that no older duty overwrites the last review', () => {
    const file = withPlan({ lastReview: { meetingOn: date('2026-10-12'), decidedOn: null } });
    const found = today(fileOf(say(file, 'AR_LA_DECISION', 'review-decided', '2026-11-06')));
    expect(faultPaths(say(found, 'AR_LA_DECISION', 'review-decided', '2026-11-05'))).toEqual(['on']);
    expect(ehcpOf(found).lastReview).toEqual({ meetingOn: '2026-10-12', decidedOn: '2026-11-06' });
  });

  test('leaves the school’s late report where it was', () => {
    const meeting = aMeeting({ on: date('2026-10-12'), state: 'held', next: null });
    const before = settle({ ...aFileWithEhcp(), meetings: [meeting] }, on('2026-10-27'));
    expect(states(before, 'AR_SCHOOL_REPORT')).toEqual([['2026-10-26', 'missed']]);
    const decided = today(fileOf(say(before, 'AR_LA_DECISION', 'review-decided', '2026-11-06')));
    expect(states(decided, 'AR_SCHOOL_REPORT')).toEqual([['2026-10-26', 'missed']]);
    expect(
      states(today(fileOf(say(decided, 'AR_SCHOOL_REPORT', 'report-sent', '2026-11-09'))), 'AR_SCHOOL_REPORT'),
    ).toEqual([['2026-10-26', 'met-late']]);
  });
});

test('a fact that ends another rule’s duty, or one that is over, is refused', () => {
  const file = withPlan({ laTransferredOn: date('2026-11-02') });
  expect(faultPaths(say(file, 'AR_MOVE_LA_TELL', 'papers-sent', '2026-11-20'))).toEqual(['what']);
  expect(faultPaths(say(file, 'AR_MOVE_LA_TELL', 'la-told-family', '2026-11-24'))).toEqual(['on']);
  expect(faultPaths(say(file, 'AR_MOVE_LA_TELL', 'la-told-family', '2026-11-01'))).toEqual(['on']);
  const gone = today({ ...file, pupil: { ...file.pupil, leftOn: date('2026-11-20') } });
  expect(faultPaths(say(gone, 'AR_MOVE_LA_TELL', 'la-told-family', '2026-11-20'))).toEqual(['state']);
});

describe('a council that is late', () => {
  const late = () => today(aFile({ assessments: [anAssessment({ decision: null, adviceRequestedOn: null })] }));
  const chase = (file: PupilFile, rule: string, day = '2026-11-20') =>
    chaseCouncil(file, { deadlineId: idOf(file, rule), on: date(day), how: 'Rang the SEN officer.' }, context);

  test('is chased, which ends nothing: the delay stays the council’s', () => {
    const file = today(fileOf(chase(late(), 'NA_DECIDE')));
    expect(file.happened).toEqual([
      expect.objectContaining({ what: 'council-chased', of: idOf(file, 'NA_DECIDE'), on: '2026-11-20' }),
    ]);
    expect(file.deadlines.find(({ rule }) => rule === 'NA_DECIDE')).toMatchObject({
      state: 'missed',
      owner: 'local-authority',
    });
  });

  test('is chased once it is late, by a school that waits for it', () => {
    expect(faultPaths(chase(late(), 'NA_DECIDE', '2026-10-19'))).toEqual(['on']);
    expect(faultPaths(chase(late(), 'NA_DECIDE', '2026-11-24'))).toEqual(['on']);
    expect(faultPaths(chase(late(), 'NA_FINAL'))).toContain('state');
    const ours = today(aFile({ assessments: [anAssessment()] }));
    expect(faultPaths(chase(ours, 'NA_ADVICE'))).toContain('deadlineId');
  });
});

describe('a child who leaves', () => {
  const leave = (file: PupilFile, leftOn: string | null) =>
    fileOf(changePupil(file, { leftOn: leftOn === null ? null : date(leftOn) }, context));

  test('owes her school a file sent on; everything else is overtaken, and runs again when she stays', () => {
    const before = withPlan({});
    const gone = today(leave(before, '2026-11-20'));
    expect(states(gone, 'FILE_TRANSFER')).toEqual([['2026-12-11', 'open']]);
    const clock = gone.deadlines.find(({ rule }) => rule === 'AR_CLOCK');
    expect(clock).toMatchObject({ state: 'superseded', endedBecause: 'The child left on 20 November 2026' });
    const back = today(leave(gone, null));
    expect(back.deadlines.find(({ rule }) => rule === 'AR_CLOCK')).toEqual(
      before.deadlines.find(({ rule }) => rule === 'AR_CLOCK'),
    );
    expect(back.deadlines.find(({ rule }) => rule === 'FILE_TRANSFER')).toMatchObject({ state: 'superseded' });
  });

  test('next month is looked at on the day she leaves, and not before', () => {
    const leaving = today(leave(withPlan({}), '2026-12-18'));
    expect(leaving.deadlines.find(({ rule }) => rule === 'AR_CLOCK')).toMatchObject({
      state: 'open',
      next: '2026-12-18',
    });
    expect(states(settle(leaving, on('2026-12-17')), 'AR_CLOCK')[0]?.[1]).toBe('open');
    expect(states(settle(leaving, on('2026-12-18')), 'AR_CLOCK')[0]?.[1]).toBe('superseded');
  });

  test('leaves no meeting behind: it is called off or moved first, with both days named', () => {
    const file = { ...aFileWithEhcp(), meetings: [aMeeting({ on: date('2026-12-09') })] };
    const leaving = (day: string) => changePupil(file, { leftOn: date(day) }, context);
    const refused = leaving('2026-12-08');
    expect(refused.ok ? '' : refused.faults[0]?.message).toMatch(/8 December 2026.*9 December 2026/);
    expect(leaving('2026-12-09').ok).toBe(true);
  });

  test('took her file along, whichever day her leaving is corrected to', () => {
    const sent = today(fileOf(say(today(leave(aFile(), '2026-11-19')), 'FILE_TRANSFER', 'file-sent', '2026-11-23')));
    const corrected = today(leave(sent, '2026-11-20'));
    expect(states(corrected, 'FILE_TRANSFER').map(([, state]) => state)).toEqual(['superseded', 'met']);
  });
});

test('a school year short of its three meetings stays short of them', () => {
  const meeting = aMeeting({ kind: 'sen-support-review', on: date('2026-10-14'), state: 'held', next: null });
  const plan = { id: newId.plan(), kind: 'sen-support' as const, state: 'current' as const, provisionStartedOn: null };
  const nothing = { parentsToldOn: null, lastReviewOn: null, reviewOn: null };
  const before = today(aFile({ plans: [{ ...plan, ...nothing }], meetings: [meeting] }));
  const after = settle(settle(before, on('2027-08-31')), on('2027-09-01'));
  expect(states(after, 'SS_MEETINGS')).toEqual([
    ['2027-08-31', 'missed'],
    ['2028-08-31', 'open'],
  ]);
});
