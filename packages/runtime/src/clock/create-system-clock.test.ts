import { londonDate } from '@waymark/domain';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSystemClock } from './create-system-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('today is the day in London', () => {
  test.each([
    ['2026-07-01T22:59:59.000Z', '2026-07-01'],
    ['2026-07-01T23:00:00.000Z', '2026-07-02'],
    ['2026-12-01T23:59:59.000Z', '2026-12-01'],
    ['2026-12-02T00:00:00.000Z', '2026-12-02'],
  ])('at %s it is %s', (moment, day) => {
    vi.setSystemTime(new Date(moment));
    expect(createSystemClock().today()).toBe(day);
  });
});

test('both of its times are the machine’s', () => {
  vi.setSystemTime(new Date('2026-11-23T06:00:00.000Z'));
  const clock = createSystemClock();
  expect(clock.now()).toBe('2026-11-23T06:00:00.000Z');
  expect(clock.real()).toBe(clock.now());
  expect(londonDate(clock.now())).toBe(clock.today());
});
