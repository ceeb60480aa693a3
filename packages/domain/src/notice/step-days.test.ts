import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { calendar } from '../file/settle/settle.fixture.ts';
import { stepDay, stepLeavesOn } from './step-days.ts';

const thursday = date('2027-02-11');
const leaves = (day: number, change: Partial<Parameters<typeof stepDay>[1]> = {}, known = true) =>
  stepLeavesOn(thursday, { day, ...change }, known ? calendar : null);

describe('a step counted in days', () => {
  it.each([
    [-5, '2027-02-05', 'a Saturday moves back to the Friday'],
    [-35, '2027-01-07', 'a school day stays'],
    [-38, '2026-12-18', 'an INSET day moves back over the holidays'],
    [-56, '2026-12-17', 'the last day but one of term stays'],
    [12, '2027-02-23', 'a school day after the meeting stays'],
    [10, '2027-02-12', 'half-term moves back to the last day before it'],
  ])('%i leaves on %s: %s', (day, expected) => {
    expect(leaves(day)).toBe(expected);
  });

  it('moves back to a working day where the school has no calendar, or none so far', () => {
    expect(leaves(-46, {}, false)).toBe('2026-12-24');
    expect(leaves(-48, {}, false)).toBe('2026-12-24');
    expect(leaves(60)).toBe('2027-04-12');
  });
});

describe('a step that asks about something past', () => {
  it.each([
    [5, '2027-02-16', 'half-term does not matter'],
    [29, '2027-03-12', 'a working day stays'],
    [30, '2027-03-15', 'a Saturday goes on to the Monday'],
    [43, '2027-03-30', 'Good Friday to Easter Monday are passed over'],
  ])('%i goes forward to %s: %s', (day, expected) => {
    expect(leaves(day, { move: 'forward' })).toBe(expected);
  });
});

describe('a step counted in school days', () => {
  it.each([
    [3, '2027-02-23'],
    [1, '2027-02-12'],
    [0, '2027-02-11'],
    [-1, '2027-02-10'],
    [-27, '2027-01-05'],
    [-28, '2026-12-18'],
  ])('%i is %s', (day, expected) => {
    expect(stepDay(thursday, { day, unit: 'school-days' }, calendar)).toBe(expected);
  });

  it('counts working days where no calendar reaches', () => {
    expect(stepDay(thursday, { day: 3, unit: 'school-days' }, null)).toBe('2027-02-16');
    expect(stepDay(thursday, { day: -3, unit: 'school-days' }, null)).toBe('2027-02-08');
  });
});
