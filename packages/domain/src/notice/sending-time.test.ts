import { expect, it } from 'vitest';
import { date, instantAt, type SchoolCalendar } from '../calendar/index.ts';
import { calendar } from '../file/settle/settle.fixture.ts';
import { isSendingTime, nextSendingTime, sendingDay } from './sending-time.ts';

it.each([
  ['a school day stays', '2026-12-17', '2026-12-17'],
  ['a Saturday moves to Friday', '2026-12-12', '2026-12-11'],
  ['half-term moves before half-term', '2026-10-28', '2026-10-23'],
  ['Christmas Day moves to the end of term', '2026-12-25', '2026-12-18'],
  ['an INSET day after the holidays moves before them', '2027-01-04', '2026-12-18'],
  ['a day past the calendar moves to a working day', '2027-05-31', '2027-05-28'],
])('%s', (_, planned, leaves) => {
  expect(sendingDay(date(planned), calendar)).toBe(leaves);
});

it('moves past weekends and bank holidays where a school has given no calendar', () => {
  expect(sendingDay(date('2026-12-27'), null)).toBe('2026-12-24');
  const empty: SchoolCalendar = { terms: [], insetDays: [] };
  expect(sendingDay(date('2026-12-27'), empty)).toBe('2026-12-24');
});

it.each([
  ['2026-11-23', '07:59', false],
  ['2026-11-23', '08:00', true],
  ['2026-11-23', '17:59', true],
  ['2026-11-23', '18:00', false],
  ['2026-11-21', '12:00', false],
  ['2026-12-23', '12:00', true],
  ['2026-07-01', '08:00', true],
])('%s at %s London time: may leave %s', (day, time, expected) => {
  expect(isSendingTime(instantAt(date(day), time))).toBe(expected);
});

it.each([
  ['2026-11-23', '06:00', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23', '09:30', '2026-11-23T09:30:00.000Z'],
  ['2026-11-23', '23:00', '2026-11-24T08:00:00.000Z'],
  ['2026-11-20', '18:00', '2026-11-23T08:00:00.000Z'],
  ['2026-10-24', '12:00', '2026-10-26T08:00:00.000Z'],
  ['2027-03-27', '12:00', '2027-03-29T07:00:00.000Z'],
  ['2026-08-12', '05:00', '2026-08-12T07:00:00.000Z'],
])('what is late on %s at %s leaves at %s', (day, time, leaves) => {
  expect(nextSendingTime(instantAt(date(day), time))).toBe(leaves);
});
