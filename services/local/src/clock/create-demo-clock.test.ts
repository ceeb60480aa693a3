import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMinutes, instant, londonTime } from '@waymark/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDemoClock, demoStart } from './create-demo-clock.ts';

const machine = Date.parse('2031-02-03T04:05:06.000Z');
const minute = 60_000;
let file = '';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-clock-'));
  file = join(folder, 'data', 'clock.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the first start is Monday 23 November 2026 at nine in London, whatever the machine says', () => {
  const clock = createDemoClock({ file, real: () => machine, startAt: demoStart });
  expect([clock.today(), londonTime(clock.now())]).toEqual(['2026-11-23', '09:00']);
  expect(clock.real()).toBe('2031-02-03T04:05:06.000Z');
  expect(existsSync(file)).toBe(true);
});

test('business time passes as real time does, and goes on while Waymark is stopped', () => {
  let real = machine;
  const deps = { file, real: () => real, startAt: demoStart };
  createDemoClock(deps);
  real += 90 * minute;
  expect(createDemoClock(deps).now()).toBe(addMinutes(demoStart, 90));
});

test('it moves forward, is kept there, and goes on from there', () => {
  let real = machine;
  const deps = { file, real: () => real, startAt: demoStart };
  const target = instant('2026-11-24T09:00:00.000Z');
  expect(createDemoClock(deps).moveTo(target)).toEqual({ ok: true, now: target });
  real += minute;
  expect(createDemoClock(deps).now()).toBe(addMinutes(target, 1));
});

test('the day is the one in London, an hour ahead of UTC in summer', () => {
  const clock = createDemoClock({ file, real: () => machine, startAt: demoStart });
  clock.moveTo(instant('2027-06-30T22:59:59.999Z'));
  expect(clock.today()).toBe('2027-06-30');
  clock.moveTo(instant('2027-06-30T23:00:00.000Z'));
  expect(clock.today()).toBe('2027-07-01');
});

test('it stays where it is when asked to go back, even by a millisecond, and takes the very moment it shows', () => {
  const clock = createDemoClock({ file, real: () => machine, startAt: demoStart });
  const earlier = instant('2026-11-23T08:59:59.999Z');
  expect(clock.moveTo(earlier)).toEqual({ ok: false, reason: 'earlier-than-now', now: demoStart });
  expect(clock.now()).toBe(demoStart);
  expect(clock.moveTo(demoStart)).toEqual({ ok: true, now: demoStart });
});

test('a machine clock that is set back makes it stand still, never go back', () => {
  let real = machine;
  const clock = createDemoClock({ file, real: () => real, startAt: demoStart });
  real += 10 * minute;
  const shown = clock.now();
  real -= 24 * 60 * minute;
  expect(clock.now()).toBe(shown);
  expect(createDemoClock({ file, real: () => real, startAt: demoStart }).now()).toBe(demoStart);
});

test('a file that is not a clock is an error that says what to do', () => {
  createDemoClock({ file, real: () => machine, startAt: demoStart });
  writeFileSync(file, '{"business":"yesterday"}');
  expect(() => createDemoClock({ file, real: () => machine, startAt: demoStart })).toThrow('Delete it to start again');
});
