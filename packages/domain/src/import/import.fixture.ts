import { date } from '../calendar/index.ts';
import type { Adult, PupilFile } from '../file/index.ts';
import { newFile } from '../file/index.ts';
import { adultIdSchema, pupilIdSchema, schoolIdSchema } from '../ids/index.ts';
import { blankPupil } from './child.ts';
import type { ContactRecord, PupilRecord } from './records.ts';

export const today = date('2026-11-22');
export const child = {
  pupilId: pupilIdSchema.parse('01JD0000000000000000000001'),
  schoolId: schoolIdSchema.parse('01JD0000000000000000000002'),
};

/** Identifiers one after another. */
export const ids = (): (() => string) => {
  let last = 100;
  return () => {
    last += 1;
    return `01JD00000000000000000${String(last).padStart(5, '0')}`;
  };
};

export const pupilRecord = (over: Partial<PupilRecord> = {}): PupilRecord => ({
  rowNumber: 2,
  legalForename: 'Edie',
  legalSurname: 'Johnson',
  dateOfBirth: date('2021-01-08'),
  ncYear: '1',
  regGroup: '1A',
  upn: 'H801200001001',
  misId: '010414',
  enrolledOn: date('2025-09-03'),
  provision: 'N',
  needs: [],
  ...over,
});

export const contactRecord = (over: Partial<ContactRecord> = {}): ContactRecord => ({
  rowNumber: 2,
  title: 'Mrs',
  forename: 'Lily',
  surname: 'Johnson',
  relationship: 'mother',
  priority: 1,
  pr: 'yes',
  courtOrder: 'no',
  livesWith: 'yes',
  email: 'lily@example.org',
  phone: '07700 900221',
  language: 'English',
  ...over,
});

export const fileOf = (over: Partial<PupilFile['pupil']> = {}, adults: readonly Adult[] = []): PupilFile => ({
  ...newFile({ ...blankPupil(child), legalForename: 'Edie', legalSurname: 'Johnson', ...over }),
  adults,
});

export const adultOf = (over: Partial<Adult> = {}): Adult => ({
  id: adultIdSchema.parse('01JD0000000000000000000009'),
  misContactId: null,
  title: 'Mrs',
  forename: 'Lily',
  surname: 'Johnson',
  relationship: 'mother',
  priority: 1,
  pr: 'yes',
  hasCare: true,
  order: { state: 'none' },
  contactAllowed: 'yes',
  safeguardingHold: false,
  addressConfidential: false,
  email: 'lily@example.org',
  emailAsGiven: null,
  emailState: 'ok',
  phone: '07700 900221',
  address: [],
  prefers: 'email',
  language: 'English',
  interpreter: false,
  cleared: null,
  setByPerson: [],
  ...over,
});
