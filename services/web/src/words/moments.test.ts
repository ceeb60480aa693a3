import { expect, it } from 'vitest';
import { dayOf, monthBefore, spokenMoment, spokenMonth } from './moments.ts';

it('says an instant as London has it, in winter and in summer', () => {
  expect(spokenMoment('2026-11-23T09:05:00.000Z')).toBe('Mon 23 Nov 2026, 09:05');
  expect(spokenMoment('2026-07-01T23:30:00.000Z')).toBe('Thu 2 Jul 2026, 00:30');
});

it('takes the day from London, not from the machine', () => {
  expect(dayOf('2026-06-30T23:30:00.000Z')).toBe('2026-07-01');
  expect(dayOf('2026-12-31T23:30:00.000Z')).toBe('2026-12-31');
});

it('steps back a month, over the new year too', () => {
  expect([monthBefore('2026-03'), monthBefore('2026-01')]).toEqual(['2026-02', '2025-12']);
  expect(spokenMonth('2025-12')).toBe('December 2025');
});
