import { date, instant, type Meeting, type Notice, type StoredDeadline, type Task } from '@waymark/domain';
import { newId } from './ids.ts';

/** An open review deadline at the end of January 2027, to be looked at in November 2026. */
export const aDeadline = (over: Partial<StoredDeadline> = {}): StoredDeadline => ({
  rule: 'AR_CLOCK',
  version: 1,
  occurrence: '2026-02-01',
  dueOn: date('2027-01-31'),
  practicalOn: date('2027-01-29'),
  owner: 'local-authority',
  countedFrom: date('2026-02-01'),
  estimated: false,
  why: '12 months starting with 1 February 2026 end on 31 January 2027',
  source: 'CFA 2014 s.44(1)',
  state: 'open',
  next: date('2026-11-23'),
  endedOn: null,
  endedBecause: null,
  endedBy: null,
  ...over,
});

/** A planned annual review on a Wednesday in December 2026. */
export const aMeeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: newId.meeting(),
  kind: 'annual-review',
  on: date('2026-12-09'),
  startsAt: '14:00',
  endsAt: '15:00',
  place: 'Room 3',
  occurrence: 1,
  state: 'planned',
  staffIds: [],
  professionals: [],
  askedOtherwise: [],
  cadence: [{ step: 'invite', day: -21, uselessAfterDay: -1, template: 'invite', to: 'family' }],
  next: date('2026-11-18'),
  ...over,
});

/** A message to an adult, written but not sent, that may leave at eight on a Monday. */
export const aNotice = (over: Partial<Notice> = {}): Notice => ({
  id: newId.notice(),
  obligation: 'MEETING#01K00000000000000000000000',
  occurrence: '1',
  step: 'invite',
  recipient: { kind: 'adult', id: '01K00000000000000000000000' },
  messageKind: 'meeting',
  template: 'invite',
  templateVersion: 1,
  language: 'en',
  ownWordsVersion: null,
  channel: 'email',
  state: 'PENDING',
  reason: null,
  leaveAt: instant('2026-11-23T08:00:00.000Z'),
  uselessAfter: date('2026-12-08'),
  attentionAt: instant('2026-11-23T08:00:00.000Z'),
  attempts: 0,
  version: 1,
  sentAt: null,
  providerMessageId: null,
  possibleDuplicate: false,
  history: [{ state: 'PENDING', at: instant('2026-11-20T06:00:00.000Z') }],
  ...over,
});

/** Facts of a message in its other states. */
export const noticeStatesOf = {
  held: { state: 'HELD', reason: 'PR_UNKNOWN', attentionAt: null },
  claimed: { state: 'CLAIMED', attempts: 1, version: 2 },
  sent: { state: 'SENT', attempts: 1, version: 3, sentAt: instant('2026-11-23T08:00:04.000Z') },
  cancelled: { state: 'CANCELLED', reason: 'MEETING_MOVED', attentionAt: null },
} as const satisfies Record<string, Partial<Notice>>;

/** An open task: phone them. */
export const aTask = (over: Partial<Task> = {}): Task => ({
  id: newId.task(),
  kind: 'phone',
  state: 'open',
  why: 'The e-mail to her mother bounced.',
  noticeId: null,
  adultId: null,
  openedOn: date('2026-11-23'),
  dueOn: date('2026-11-25'),
  doneOn: null,
  doneBy: null,
  outcome: null,
  ...over,
});
