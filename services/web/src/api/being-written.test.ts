import type { PupilView } from '@waymark/contracts';
import { date, meetingIdSchema } from '@waymark/domain';
import { expect, it } from 'vitest';
import { areMessagesBeingWritten } from './being-written.ts';

const meeting = (facts: Partial<PupilView['meetings'][number]>): PupilView['meetings'][number] => ({
  id: meetingIdSchema.parse('01JD0000000000000000000101'),
  kind: 'annual-review',
  on: date('2026-12-10'),
  startsAt: '14:00',
  endsAt: '15:00',
  place: 'Room 4',
  occurrence: 1,
  state: 'planned',
  staffIds: [],
  professionals: [],
  askedOtherwise: [],
  cadence: [],
  next: date('2026-11-23'),
  ...facts,
});
const at = (today: string, facts: Partial<PupilView['meetings'][number]> = {}) =>
  areMessagesBeingWritten({ today: date(today), meetings: [meeting(facts)] });

it('waits for messages on the day something must happen and after, not the day before', () => {
  expect([at('2026-11-22'), at('2026-11-23'), at('2026-11-24')]).toEqual([false, true, true]);
});

it('waits for nothing where the meeting is over, called off, or needs nothing more', () => {
  expect(at('2026-11-24', { state: 'cancelled' })).toBe(false);
  expect(at('2026-11-24', { state: 'held' })).toBe(false);
  expect(at('2026-11-24', { next: null })).toBe(false);
});
