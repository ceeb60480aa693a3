import { aFile, aFileWithEhcp, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import type { Plan } from '../plan.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { decideRegister } from './decide-register.ts';
import { setEhcp } from './set-ehcp.ts';
import { setSenSupport } from './set-sen-support.ts';

const plan: Plan = {
  id: newId.plan(),
  kind: 'sen-support',
  state: 'current',
  provisionStartedOn: date('2026-09-07'),
  parentsToldOn: date('2026-09-08'),
  lastReviewOn: null,
  reviewOn: date('2027-02-01'),
};
const decision = (over = {}) => ({
  ...{ noteId: newId.note(), to: 'N' as const, on: context.today, reason: 'Her targets are met.' },
  ...over,
});

describe('a decision on the register', () => {
  test('is kept with its reason and who took it', () => {
    const { notes, pupil } = fileOf(decideRegister(aFile(), decision({ to: 'E' }), context));
    expect(notes).toEqual([expect.objectContaining({ from: 'K', to: 'E', by: 'Priya Nair', recordedAt: context.now })]);
    expect(pupil).toMatchObject({ provision: 'E', setByPerson: ['provision'] });
  });

  test('closes the support plan only when it takes her off', () => {
    const file = aFile({ plans: [plan] });
    expect(fileOf(decideRegister(file, decision(), context)).plans[0]?.state).toBe('closed');
    for (const to of ['K', 'E'] as const) {
      expect(fileOf(decideRegister(file, decision({ to }), context)).plans[0]?.state).toBe('current');
    }
  });

  test('keeps the facts of an EHCP while she has one, and lets them go with it', () => {
    const file = aFileWithEhcp();
    expect(fileOf(decideRegister(file, decision({ to: 'E' }), context)).ehcp).toEqual(file.ehcp);
    expect(fileOf(decideRegister(file, decision({ to: 'K' }), context)).ehcp).toBeNull();
  });

  test('was taken today at the latest, and not before she was born', () => {
    expect(faultPaths(decideRegister(aFile(), decision({ on: date('2026-11-24') }), context))).toEqual(['on']);
    expect(faultPaths(decideRegister(aFile(), decision({ on: date('2017-11-04') }), context))).toEqual(['on']);
    expect(faultPaths(decideRegister(aFile(), decision({ on: date('2017-11-05') }), context))).toEqual([]);
  });
});

describe('the facts of an EHCP', () => {
  const file = aFileWithEhcp();
  const { ehcp } = file;
  if (ehcp === null) throw new Error('the builder gives one');
  const paths = (over: Partial<typeof ehcp>) => faultPaths(setEhcp(file, { ...ehcp, ...over }, context));

  test('are for a child whose register says that she has one', () => {
    expect(faultPaths(setEhcp(aFile(), ehcp, context))).toEqual(['provision']);
    expect(fileOf(setEhcp(file, { ...ehcp, placingLa: 'Cornwall' }, context)).ehcp?.placingLa).toBe('Cornwall');
  });

  test('lie in an order that can be: plan, meeting, decision, notice', () => {
    const made = { planFirstMadeOn: date('2024-02-12') };
    expect(paths({ ...made, lastReview: { meetingOn: date('2024-02-12'), decidedOn: date('2024-02-12') } })).toEqual(
      [],
    );
    expect(paths({ ...made, lastReview: { meetingOn: date('2024-02-11'), decidedOn: date('2024-02-12') } })).toEqual([
      'lastReview.meetingOn',
    ]);
    expect(paths({ ...made, lastReview: { meetingOn: date('2025-02-11'), decidedOn: date('2025-02-10') } })).toEqual([
      'lastReview.decidedOn',
    ]);
    expect(paths({ ...made, noticeServedOn: date('2024-02-11') })).toEqual(['noticeServedOn']);
    expect(paths({ planFirstMadeOn: date('2017-11-04'), lastReview: null })).toEqual(['planFirstMadeOn']);
    expect(paths({ laTransferredOn: date('2024-02-11') })).toEqual(['laTransferredOn']);
    expect(paths({ post16MoveOn: date('2017-11-04') })).toEqual(['post16MoveOn']);
  });

  test('happened by today', () => {
    expect(paths({ lastReview: { meetingOn: context.today, decidedOn: date('2026-11-24') } })).toEqual([
      'lastReview.decidedOn',
    ]);
    expect(paths({ post16MoveOn: date('2033-09-01') })).toEqual([]);
  });
});

describe('the support plan', () => {
  const facts = {
    ...{ provisionStartedOn: date('2026-11-02'), parentsToldOn: null, lastReviewOn: null },
    reviewOn: date('2027-02-12'),
  };
  const set = (file = aFile(), over: Partial<typeof facts> = {}) =>
    setSenSupport(file, { ...facts, ...over, newPlanId: newId.plan() }, context);

  test('is made where there is none, and changed where there is one', () => {
    expect(fileOf(set()).plans).toEqual([expect.objectContaining({ ...facts, state: 'current' })]);
    expect(fileOf(set(aFile({ plans: [plan] }))).plans).toEqual([{ ...plan, ...facts }]);
    const closed = { ...plan, state: 'closed' as const };
    expect(fileOf(set(aFile({ plans: [closed] }))).plans).toHaveLength(2);
  });

  test('is for a child on the register', () => {
    expect(faultPaths(set(aFile({ pupil: aPupil({ provision: 'N' }) })))).toEqual(['provision']);
  });

  test('is reviewed on the day it starts at the earliest', () => {
    expect(faultPaths(set(aFile(), { reviewOn: date('2026-11-02') }))).toEqual([]);
    expect(faultPaths(set(aFile(), { reviewOn: date('2026-11-01') }))).toEqual(['reviewOn']);
  });
});
