import { createHash } from 'node:crypto';
import { date, instantAt } from '../calendar/index.ts';
import type { Adult } from '../file/adult.ts';
import type { Meeting, MeetingKind } from '../file/meeting.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { aFileWithEhcp, calendar, meeting, mother } from '../file/settle/settle.fixture.ts';
import { adultIdSchema, contactIdSchema, staffIdSchema } from '../ids/index.ts';
import type { Contact } from '../trust/contact.ts';
import type { Staff, StaffFile } from '../trust/staff.ts';
import { cadenceFor } from './cadences.ts';
import type { Hash } from './notice-id.ts';
import type { PlanContext } from './owed.ts';

export const sha256: Hash = (text) => createHash('sha256').update(text).digest();

export const psychologist: Contact = {
  id: contactIdSchema.parse('01K00000000000000000000020'),
  name: 'Robin Vale',
  service: 'Educational psychology',
  role: 'the educational psychologist',
  email: 'robin@example.org',
  emailState: 'ok',
  phone: null,
};

export const father: Adult = {
  ...mother,
  id: adultIdSchema.parse('01K00000000000000000000021'),
  forename: 'Ben',
  relationship: 'father',
  email: 'ben@example.org',
};

/** A meeting of the kind with that kind's cadence, on Thursday 11 February 2027 unless said otherwise. */
export const aMeeting = (kind: MeetingKind, change: Partial<Meeting> = {}): Meeting => ({
  ...meeting,
  kind,
  cadence: [...cadenceFor(kind)],
  ...change,
});

export const aFile = (change: Partial<PupilFile> = {}): PupilFile => aFileWithEhcp(change);

/** Planning on a day at six in the morning, when the sweep runs. */
export const planningOn = (day: string, time = '06:00', change: Partial<PlanContext> = {}): PlanContext => ({
  today: date(day),
  now: instantAt(date(day), time),
  calendar,
  contacts: [psychologist],
  hash: sha256,
  ...change,
});

export const aSenco: Staff = {
  id: staffIdSchema.parse('01K00000000000000000000030'),
  name: 'Kim Hale',
  email: 'kim@example.org',
  emailState: 'ok',
  jobTitle: 'SENCO',
  qualifiedTeacher: true,
  grants: [],
  active: true,
  digestAt: '07:30',
};

export const aStaffFile = (change: Partial<StaffFile> = {}): StaffFile => ({
  staff: aSenco,
  digest: { next: null, lastMadeOn: null },
  spells: [],
  qualifications: [],
  deadlines: [],
  notices: [],
  tasks: [],
  ...change,
});
