import { describe, expect, it } from 'vitest';
import type { CadenceStep } from '../file/cadence-step.ts';
import { meetingKindSchema } from '../file/meeting.ts';
import { cadenceFaults } from './cadence-faults.ts';
import { cadenceWarnings } from './cadence-warnings.ts';
import { cadenceFor } from './cadences.ts';
import { isSameCadence } from './school-cadence.ts';

const standard = cadenceFor('annual-review');
const nth = (step: string, to: CadenceStep['to']) => standard.findIndex((each) => each.step === step && each.to === to);
const changed = (step: string, to: CadenceStep['to'], change: object): CadenceStep[] =>
  // A test writes what a form might send, right or wrong.
  standard.map((each, n) => (n === nth(step, to) ? ({ ...each, ...change } as CadenceStep) : each));
const without = (step: string, to: CadenceStep['to']) => standard.filter((_, n) => n !== nth(step, to));
const paths = (steps: readonly CadenceStep[]) => cadenceFaults('annual-review', steps).map(({ path }) => path);
const at = (field: string, step = 'invite', to: CadenceStep['to'] = 'family') => [`steps.${nth(step, to)}.${field}`];

describe('a cadence', () => {
  it.each(meetingKindSchema.options)('of the standard for %s stands without a fault or a warning', (kind) => {
    expect(cadenceFaults(kind, cadenceFor(kind))).toEqual([]);
    expect(cadenceWarnings(kind, cadenceFor(kind))).toEqual([]);
  });

  it('gives each step for the same people a name of its own', () => {
    expect(paths(changed('reminder-1', 'family', { step: 'reminder-5' }))).toEqual(at('step', 'reminder-1'));
    expect(paths(changed('reminder-1', 'family', { step: 'phone' }))).toEqual([]);
  });

  it('gives no step before the meeting the name of one after it', () => {
    expect(paths(changed('council-decides', 'family', { step: 'invite-ask' }))).toEqual(at('step', 'council-decides'));
  });

  it('sends each message to those whom it is written for, and none that is for something else', () => {
    expect(paths(changed('invite', 'family', { template: 'annual-review-invite-young-person' }))).toEqual(
      at('template'),
    );
    expect(paths(changed('invite', 'family', { template: 'called-off-family' }))).toEqual(at('template'));
    expect(paths(changed('invite', 'family', { template: 'sen-support-invite-family' }))).toEqual(at('template'));
  });

  it.each([
    [-1, []],
    [0, []],
    [1, at('day', 'invite-ask', 'professionals')],
  ])('speaks of a meeting to come up to its day: %i', (day, expected) => {
    expect(paths(changed('invite-ask', 'professionals', { day, uselessAfterDay: Math.max(day, 0) }))).toEqual(expected);
  });

  it.each([
    [0, at('day', 'send-report', 'school')],
    [1, []],
  ])('asks for the report of a meeting from the day after it: %i', (day, expected) => {
    expect(paths(changed('send-report', 'school', { day }))).toEqual(expected);
  });

  it.each([
    [-57, at('uselessAfterDay')],
    [-56, []],
    [0, []],
    [1, at('uselessAfterDay')],
    [null, at('uselessAfterDay')],
  ])('sends an invitation of day -56 to some use: until %s', (uselessAfterDay, expected) => {
    expect(paths(changed('invite', 'family', { uselessAfterDay }))).toEqual(expected);
  });

  it('moves a step before the meeting backwards alone', () => {
    expect(paths(changed('invite', 'family', { move: 'forward' }))).toEqual(at('move'));
  });
});

describe('a cadence that the law speaks about', () => {
  const warned = (steps: readonly CadenceStep[]) => cadenceWarnings('annual-review', steps);

  it.each([
    [-15, 0],
    [-14, 0],
    [-13, 1],
  ])('warns where the family is invited %i days from the meeting: %i', (day, count) => {
    const warnings = warned(changed('invite', 'family', { day }));
    expect(warnings).toHaveLength(count);
    for (const { rule, path } of warnings) {
      expect(rule).toBe('AR_INVITE, SEND Regulations 2014 reg 20(3)');
      expect([path]).toEqual([`steps.${nth('invite', 'family')}`]);
    }
  });

  it('counts ten school days as two weeks', () => {
    expect(warned(changed('invite', 'family', { day: -10, unit: 'school-days' }))).toEqual([]);
    expect(warned(changed('invite', 'family', { day: -9, unit: 'school-days' }))).toHaveLength(1);
  });

  it('warns where nobody invites the family', () => {
    expect(warned(without('invite', 'family'))).toMatchObject([
      { path: 'steps', rule: 'AR_INVITE, SEND Regulations 2014 reg 20(3)' },
    ]);
  });

  it.each([
    ['send-papers', -14, 0],
    ['send-papers', -13, 1],
    ['send-report', 14, 0],
    ['send-report', 15, 1],
  ])('%s on day %i: %i warnings', (step, day, count) => {
    expect(warned(changed(step, 'school', { day, uselessAfterDay: null }))).toHaveLength(count);
  });

  it('warns where the council is asked about before its four weeks are over', () => {
    expect(warned(changed('did-you-hear', 'family', { day: 29 }))).toEqual([]);
    expect(warned(changed('did-you-hear', 'family', { day: 28 }))).toMatchObject([{ rule: null }]);
  });
});

it('two cadences are the same in whatever order their steps stand, and no other way', () => {
  expect(isSameCadence(standard, standard.toReversed())).toBe(true);
  expect(isSameCadence(standard, changed('invite', 'family', { day: -57 }))).toBe(false);
  expect(isSameCadence(standard, changed('invite', 'family', { unit: 'school-days' }))).toBe(false);
  expect(isSameCadence(standard, without('invite', 'family'))).toBe(false);
});
