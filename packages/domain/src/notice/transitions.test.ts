import { expect, test } from 'vitest';
import { noticeStates } from '../file/notice-row.ts';
import { mayBecome, mayHaveTold, noticeTransitions } from './transitions.ts';

test('every state but the first can be reached, and nothing is sent without having been claimed', () => {
  const reached = new Set<string>(Object.values(noticeTransitions).map((each) => each.to));
  expect(noticeStates.filter((state) => !reached.has(state))).toEqual([]);
  expect(mayBecome('PENDING', 'SENT')).toBe(false);
  expect(mayBecome('HELD', 'CLAIMED')).toBe(false);
});

test('what was cancelled, overtaken, suppressed or has bounced never comes back', () => {
  for (const final of [
    'CANCELLED',
    'SUPERSEDED',
    'SUPPRESSED',
    'BOUNCED',
    'COMPLAINED',
    'REJECTED',
    'FAILED',
  ] as const) {
    expect(noticeStates.filter((state) => state !== final && mayBecome(final, state))).toEqual([]);
  }
});

test('a sending nobody can vouch for goes back to the queue only by the event that says so', () => {
  expect(mayBecome('UNKNOWN', 'PENDING')).toBe(true);
  expect(noticeTransitions.cameBack).toEqual({ from: ['SENT'], to: 'PENDING' });
  expect(mayBecome('DELIVERED', 'PENDING')).toBe(false);
  expect(mayBecome('DELIVERED', 'SENT')).toBe(false);
});

test('she may have heard of whatever left or became a call, and of what waits to go a second time', () => {
  const told = noticeStates.filter((state) => mayHaveTold({ state, possibleDuplicate: false }));
  expect(noticeStates.filter((state) => !told.includes(state))).toEqual(['PENDING', 'HELD', 'SUPERSEDED', 'CANCELLED']);
  expect(noticeStates.filter((state) => !mayHaveTold({ state, possibleDuplicate: true }))).toEqual([]);
});
