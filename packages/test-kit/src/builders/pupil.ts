import { type Adult, date, type Pupil } from '@waymark/domain';
import { newId } from './ids.ts';

/** A child of Year 4 with SEN support, whose facts are complete and ordinary. */
export const aPupil = (over: Partial<Pupil> = {}): Pupil => ({
  id: newId.pupil(),
  schoolId: newId.school(),
  legalForename: 'Sam',
  legalSurname: 'Adeyemi',
  preferredForename: null,
  preferredSurname: null,
  dateOfBirth: date('2017-11-05'),
  ncYear: '4',
  regGroup: '4B',
  upn: null,
  formerUpns: [],
  misId: '10023',
  enrolledOn: date('2021-09-02'),
  leftOn: null,
  provision: 'K',
  needs: ['SLCN'],
  needsNote: null,
  sencoNote: null,
  homeLa: 'Devon',
  lookedAfter: 'no',
  email: null,
  emailState: 'ok',
  capacity: [],
  wishes: [],
  setByPerson: [],
  ...over,
});

/** A mother with parental responsibility whom nothing keeps from being told. */
export const anAdult = (over: Partial<Adult> = {}): Adult => ({
  id: newId.adult(),
  misContactId: null,
  title: 'Ms',
  forename: 'Ruth',
  surname: 'Adeyemi',
  relationship: 'Mother',
  priority: 1,
  pr: 'yes',
  hasCare: true,
  order: { state: 'none' },
  contactAllowed: 'yes',
  safeguardingHold: false,
  addressConfidential: false,
  email: 'ruth@example.org',
  emailAsGiven: null,
  emailState: 'ok',
  phone: '01234 567890',
  address: [],
  prefers: 'email',
  language: null,
  interpreter: false,
  cleared: null,
  setByPerson: [],
  ...over,
});

/** The same adult in the states that decide whether she may be told. */
export const adultStates = {
  prUnknown: { pr: 'unknown' },
  orderAlleged: { order: { state: 'alleged' } },
  orderForbidsInformation: {
    order: { state: 'seen', forbids: ['information'], seenOn: date('2026-01-12'), until: null },
  },
  held: { safeguardingHold: true },
  addressConfidential: { addressConfidential: true },
  withoutEmail: { email: null },
  bounced: { emailState: 'bounced' },
} as const satisfies Record<string, Partial<Adult>>;
