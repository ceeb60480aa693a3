import { date, instant, instantAt, type SchoolCalendar } from '../../calendar/index.ts';
import {
  adultIdSchema,
  meetingIdSchema,
  noticeIdSchema,
  planIdSchema,
  pupilIdSchema,
  schoolIdSchema,
} from '../../ids/index.ts';
import type { Adult } from '../adult.ts';
import type { Ehcp } from '../ehcp.ts';
import type { Meeting } from '../meeting.ts';
import type { Notice } from '../notice-row.ts';
import type { Plan } from '../plan.ts';
import type { Pupil } from '../pupil.ts';
import { newFile, type PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';

const ulid = (n: number): string => `01K0000000000000000000${String(n).padStart(4, '0')}`;

export const calendar: SchoolCalendar = {
  terms: [
    { from: date('2026-09-02'), to: date('2026-10-23') },
    { from: date('2026-11-02'), to: date('2026-12-18') },
    { from: date('2027-01-04'), to: date('2027-02-12') },
    { from: date('2027-02-22'), to: date('2027-03-25') },
  ],
  insetDays: [date('2026-09-02'), date('2027-01-04')],
};

/** Settling on a day at nine in the morning. */
export const on = (day: string): SettleContext => {
  let made = 0;
  return {
    today: date(day),
    now: instantAt(date(day), '09:00'),
    calendar,
    laMeetingBufferWeeks: 4,
    newId: () => {
      made += 1;
      return ulid(9000 + made);
    },
  };
};

const pupil: Pupil = {
  id: pupilIdSchema.parse(ulid(1)),
  schoolId: schoolIdSchema.parse(ulid(2)),
  legalForename: 'Sam',
  legalSurname: 'Adeyemi',
  preferredForename: null,
  preferredSurname: null,
  dateOfBirth: date('2016-05-14'),
  ncYear: '6',
  regGroup: '6A',
  upn: null,
  formerUpns: [],
  misId: null,
  enrolledOn: null,
  leftOn: null,
  provision: 'E',
  needs: [],
  needsNote: null,
  sencoNote: null,
  homeLa: null,
  lookedAfter: 'no',
  email: null,
  emailState: 'ok',
  capacity: [],
  wishes: [],
  setByPerson: [],
};

export const ehcp: Ehcp = {
  planFirstMadeOn: date('2024-05-01'),
  lastReview: { meetingOn: date('2026-02-13'), decidedOn: date('2026-03-12') },
  noticeServedOn: null,
  placingLa: 'Bristol, City of',
  phaseTransfer: null,
  post16MoveOn: null,
  laTransferredOn: null,
  comment: null,
};

export const mother: Adult = {
  id: adultIdSchema.parse(ulid(3)),
  misContactId: null,
  title: 'Ms',
  forename: 'Ada',
  surname: 'Adeyemi',
  relationship: 'mother',
  priority: 1,
  pr: 'yes',
  hasCare: true,
  order: { state: 'none' },
  contactAllowed: 'yes',
  safeguardingHold: false,
  addressConfidential: false,
  email: 'ada@example.org',
  emailAsGiven: null,
  emailState: 'ok',
  phone: null,
  address: [],
  prefers: 'email',
  language: null,
  interpreter: false,
  cleared: null,
  setByPerson: [],
};

export const meeting: Meeting = {
  id: meetingIdSchema.parse(ulid(4)),
  kind: 'annual-review',
  on: date('2027-02-11'),
  startsAt: '14:00',
  endsAt: '15:00',
  place: 'Room 4',
  occurrence: 1,
  state: 'planned',
  staffIds: [],
  professionals: [],
  askedOtherwise: [],
  cadence: [],
  next: null,
};

export const plan: Plan = {
  id: planIdSchema.parse(ulid(5)),
  kind: 'sen-support',
  state: 'current',
  provisionStartedOn: null,
  parentsToldOn: null,
  lastReviewOn: date('2026-10-14'),
  reviewOn: date('2026-11-27'),
};

export const invitation: Notice = {
  id: noticeIdSchema.parse(ulid(6)),
  obligation: `MEETING#${meeting.id}`,
  occurrence: '1',
  step: 'invite',
  recipient: { kind: 'adult', id: mother.id },
  messageKind: 'meeting',
  template: 'annual-review-invitation-family',
  templateVersion: 1,
  language: 'en',
  ownWordsVersion: null,
  channel: 'email',
  state: 'PENDING',
  reason: null,
  leaveAt: instant('2026-12-17T08:00:00.000Z'),
  uselessAfter: null,
  attentionAt: instant('2026-12-17T08:00:00.000Z'),
  attempts: 0,
  version: 1,
  sentAt: null,
  providerMessageId: null,
  possibleDuplicate: false,
  history: [],
};

/** A child in Year 6 with an EHCP whose last review was decided on 12 March 2026, and her mother. */
export const aFileWithEhcp = (change: Partial<PupilFile> = {}): PupilFile => ({
  ...newFile(pupil),
  ehcp,
  adults: [mother],
  ...change,
});

/** A child on SEN support, reviewed on 14 October 2026 and again due on 27 November. */
export const aFileOnSenSupport = (change: Partial<PupilFile> = {}): PupilFile => ({
  ...newFile({ ...pupil, provision: 'K' }),
  adults: [mother],
  plans: [plan],
  ...change,
});
