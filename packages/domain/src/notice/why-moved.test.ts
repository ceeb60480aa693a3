import { expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { calendar } from '../file/settle/settle.fixture.ts';
import { cadenceFor } from './cadences.ts';
import { dayToTryOn, stepOnDate } from './why-moved.ts';

const at = (day: number, on = '2027-02-11', known = true) =>
  stepOnDate(
    date(on),
    { step: 'x', to: 'family', template: 'reminder-family', day, uselessAfterDay: 0 },
    known ? calendar : null,
  );

it.each([
  [-35, '2027-01-07', null],
  [-5, '2027-02-05', 'it is a weekend'],
  [-41, '2026-12-18', 'it is a bank holiday'],
  [-38, '2026-12-18', 'it is an INSET day'],
  [-43, '2026-12-18', 'it lies in the school holidays'],
])('%i leaves on %s: %s', (day, leavesOn, moved) => {
  expect(at(day)).toMatchObject({ leavesOn, moved });
});

it('without a calendar only weekends and bank holidays move a step', () => {
  expect(at(-43, '2027-02-11', false)).toMatchObject({ leavesOn: '2026-12-30', moved: null });
  expect(at(-41, '2027-02-11', false)).toMatchObject({ leavesOn: '2026-12-31', moved: 'it is a bank holiday' });
});

it('is tried on a working day far enough ahead for its first step', () => {
  expect(dayToTryOn(date('2026-11-23'), cadenceFor('annual-review'))).toBe('2027-02-22');
  expect(dayToTryOn(date('2026-11-21'), [])).toBe('2026-11-30');
});
