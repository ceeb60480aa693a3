import { describe, expect, it } from 'vitest';
import { date, instant } from '../../calendar/index.ts';
import type { PupilFile } from '../pupil-file.ts';
import { aFileOnSenSupport, aFileWithEhcp, ehcp, invitation, meeting, on, plan } from './settle.fixture.ts';
import { settle } from './settle.ts';

const byRule = (file: PupilFile, rule: string) => file.deadlines.filter((deadline) => deadline.rule === rule);
const one = (file: PupilFile, rule: string) => {
  const [only, ...others] = byRule(file, rule);
  expect(others).toEqual([]);
  return only;
};

describe('settling deadlines', () => {
  it('gives a child with an EHCP her clock and her latest meeting', () => {
    const file = settle(aFileWithEhcp(), on('2026-11-23'));
    expect(one(file, 'AR_CLOCK')).toMatchObject({
      dueOn: '2027-03-11',
      owner: 'local-authority',
      state: 'open',
      next: '2027-03-12',
    });
    expect(one(file, 'AR_LATEST_MEETING')).toMatchObject({
      dueOn: '2027-02-11',
      practicalOn: '2027-02-11',
      owner: 'school',
    });
  });

  it('changes nothing when it is settled again on the same day', () => {
    const once = settle(aFileWithEhcp({ meetings: [meeting] }), on('2026-11-23'));
    expect(settle(once, on('2026-11-23'))).toEqual(once);
  });

  it.each([
    ['2027-02-10', 'open'],
    ['2027-02-11', 'open'],
    ['2027-02-12', 'missed'],
  ])('on %s the latest meeting is %s', (day, state) => {
    const planned = settle(aFileWithEhcp(), on('2026-11-23'));
    expect(one(settle(planned, on(day)), 'AR_LATEST_MEETING')?.state).toBe(state);
  });

  it('keeps what was superseded when the decision date is corrected, and says by what', () => {
    const before = settle(aFileWithEhcp(), on('2026-11-23'));
    const corrected = {
      ...before,
      ehcp: { ...ehcp, lastReview: { meetingOn: date('2026-02-13'), decidedOn: date('2026-03-10') } },
    };
    const after = settle(corrected, on('2026-11-24'));
    expect(byRule(after, 'AR_CLOCK').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2027-03-11', 'superseded'],
      ['2027-03-09', 'open'],
    ]);
    expect(byRule(after, 'AR_CLOCK')[0]?.endedBecause).toContain('due on 9 March 2027');
  });

  it('revives a deadline when the correction is taken back', () => {
    const before = settle(aFileWithEhcp(), on('2026-11-23'));
    const changed = settle({ ...before, ehcp: { ...ehcp, lastReview: null } }, on('2026-11-24'));
    const back = settle({ ...changed, ehcp }, on('2026-11-25'));
    expect(
      byRule(back, 'AR_CLOCK')
        .filter(({ state }) => state === 'open')
        .map(({ dueOn }) => dueOn),
    ).toEqual(['2027-03-11']);
  });

  it.each([
    ['2027-03-11', 'met'],
    ['2027-03-12', 'met-late'],
  ])('ends the clock when the council decides on %s: %s', (decidedOn, state) => {
    const before = settle(aFileWithEhcp(), on('2026-11-23'));
    const decided = {
      ...before,
      ehcp: { ...ehcp, lastReview: { meetingOn: date('2027-02-11'), decidedOn: date(decidedOn) } },
    };
    const after = settle(decided, on('2027-03-15'));
    expect(byRule(after, 'AR_CLOCK').map((deadline) => deadline.state)).toEqual([state, 'open']);
  });

  it('does not call the school late for papers of a meeting it never planned here', () => {
    const awaiting = { ...ehcp, lastReview: { meetingOn: date('2026-10-20'), decidedOn: null } };
    const rules = settle(aFileWithEhcp({ ehcp: awaiting }), on('2026-11-23')).deadlines.map(({ rule }) => rule);
    expect(rules).toContain('AR_LA_DECISION');
    expect(rules).not.toContain('AR_PAPERS');
    expect(rules).not.toContain('AR_INVITE');
  });

  it('keeps the council’s unfinished decision waiting when the next meeting is planned', () => {
    const awaiting = { ...ehcp, lastReview: { meetingOn: date('2026-06-28'), decidedOn: null } };
    const before = settle(aFileWithEhcp({ ehcp: awaiting }), on('2026-11-23'));
    const planned = settle({ ...before, meetings: [meeting] }, on('2026-11-23'));
    expect(byRule(planned, 'AR_LA_DECISION').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2026-07-26', 'missed'],
      ['2027-03-11', 'open'],
    ]);
    const decided = {
      ...planned,
      ehcp: { ...ehcp, lastReview: { meetingOn: date('2026-06-28'), decidedOn: date('2026-12-01') } },
    };
    expect(byRule(settle(decided, on('2026-12-02')), 'AR_LA_DECISION')[0]?.state).toBe('met-late');
  });

  it('ends the duty to invite once every invitation was sent, not while one is held', () => {
    const sent = {
      ...invitation,
      state: 'SENT' as const,
      attentionAt: null,
      sentAt: instant('2026-12-17T08:00:00.000Z'),
    };
    const held = {
      ...invitation,
      id: plan.id as unknown as typeof invitation.id,
      state: 'HELD' as const,
      reason: 'PR_UNKNOWN',
    };
    const planned = settle(aFileWithEhcp({ meetings: [meeting] }), on('2026-11-23'));
    expect(one(settle({ ...planned, notices: [sent] }, on('2026-12-18')), 'AR_INVITE')?.state).toBe('met');
    const unknownPr = planned.adults.map((adult) => ({ ...adult, pr: 'unknown' as const }));
    expect(
      one(settle({ ...planned, adults: unknownPr, notices: [sent, held] }, on('2026-12-18')), 'AR_INVITE')?.state,
    ).toBe('open');
  });

  it('starts new dates for a moved meeting and keeps the old ones', () => {
    const planned = settle(aFileWithEhcp({ meetings: [meeting] }), on('2026-11-23'));
    const moved = settle(
      { ...planned, meetings: [{ ...meeting, on: date('2027-02-04'), occurrence: 2 }] },
      on('2026-11-24'),
    );
    expect(byRule(moved, 'AR_INVITE').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2027-01-28', 'superseded'],
      ['2027-01-21', 'open'],
    ]);
  });

  it('keeps what a person said was done, though the rule would still count', () => {
    const planned = settle(aFileWithEhcp({ meetings: [meeting] }), on('2026-11-23'));
    const done = planned.deadlines.map((deadline) =>
      deadline.rule === 'AR_PAPERS'
        ? {
            ...deadline,
            state: 'met' as const,
            next: null,
            endedOn: date('2027-01-20'),
            endedBecause: 'Sent by post',
            endedBy: 'person' as const,
          }
        : deadline,
    );
    expect(one(settle({ ...planned, deadlines: done }, on('2027-02-01')), 'AR_PAPERS')?.state).toBe('met');
  });

  it('ends a support review when the next date is agreed after it', () => {
    const before = settle(aFileOnSenSupport(), on('2026-11-23'));
    expect(one(before, 'SS_REVIEW')).toMatchObject({ dueOn: '2026-11-27', state: 'open' });
    const reviewed = {
      ...before,
      plans: [{ ...plan, lastReviewOn: date('2026-11-26'), reviewOn: date('2027-02-12') }],
    };
    expect(byRule(settle(reviewed, on('2026-11-26')), 'SS_REVIEW').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2026-11-27', 'met'],
      ['2027-02-12', 'open'],
    ]);
  });

  it.each([
    ['2032-06-25', 'open'],
    ['2032-06-26', 'met'],
  ])('on %s the passing of rights is %s, never missed', (day, state) => {
    const before = settle(aFileWithEhcp(), on('2026-11-23'));
    expect(one(settle(before, on(day)), 'YP_RIGHTS')?.state).toBe(state);
  });
});
