import type { Adult } from '../file/index.ts';
import { adultIdSchema } from '../ids/index.ts';
import { searchKey } from '../pupil/index.ts';
import { keepClearance } from './clearance.ts';
import type { Difference } from './difference.ts';
import { keptDifference, mergeOffers, type Offer, type Taken, takeOffer, unlessBlank } from './offer.ts';
import { flagsOffer } from './recipient-flags.ts';
import type { ContactRecord } from './records.ts';

/** The one relationship that means something to the law: the words that an MIS has for it become one. */
const relationshipOf = (given: string | null | undefined): string | undefined => {
  const words = unlessBlank(given);
  if (words === undefined) return undefined;
  return searchKey(words) === 'social worker' ? 'social-worker' : words;
};

/**
 * An adult of whom nothing is known yet. A column that is missing gives no permission, and she counts as having care: she
 * is then asked about, not passed over.
 */
const blankAdult = (id: string): Adult => ({
  id: adultIdSchema.parse(id),
  misContactId: null,
  title: null,
  forename: '',
  surname: '',
  relationship: '',
  priority: null,
  pr: 'unknown',
  hasCare: true,
  order: { state: 'unknown' },
  contactAllowed: 'yes',
  safeguardingHold: false,
  addressConfidential: false,
  email: null,
  emailAsGiven: null,
  emailState: 'ok',
  phone: null,
  address: [],
  prefers: 'email',
  language: null,
  interpreter: false,
  cleared: null,
  setByPerson: [],
});

/** A new address starts afresh; one that cannot be read leaves the address that is known; an empty cell takes it away. */
const emailOffer = (adult: Adult, record: ContactRecord): { offer: Offer<Adult>; differences: Difference[] } => {
  if (record.email === undefined && record.emailAsGiven === undefined) return { offer: {}, differences: [] };
  const emailAsGiven = unlessBlank(record.emailAsGiven) ?? null;
  if (emailAsGiven !== null) {
    const kept = adult.email === null ? [] : [keptDifference('email-unreadable', 'email', adult.email, emailAsGiven)];
    return { offer: { emailAsGiven }, differences: kept };
  }
  const email = unlessBlank(record.email) ?? null;
  const another = email !== adult.email && !adult.setByPerson.includes('email');
  return { offer: { email, emailAsGiven, emailState: another ? 'ok' : undefined }, differences: [] };
};

const plainOffer = (record: ContactRecord): Offer<Adult> => ({
  misContactId: unlessBlank(record.misContactId),
  title: record.title,
  forename: unlessBlank(record.forename),
  surname: unlessBlank(record.surname),
  relationship: relationshipOf(record.relationship),
  priority: record.priority,
  phone: record.phone,
  language: unlessBlank(record.language),
  interpreter: record.interpreter === 'yes' ? true : record.interpreter === 'no' ? false : undefined,
});

export interface AppliedContact extends Taken<Adult> {
  readonly created: boolean;
}

/** An adult after her row of an export; null: the child had no such adult. `newId` names a new one. */
export const applyContact = (adult: Adult | null, record: ContactRecord, newId: () => string): AppliedContact => {
  const before = adult ?? blankAdult(newId());
  const flags = flagsOffer(before, record);
  const email = emailOffer(before, record);
  const taken = takeOffer(before, mergeOffers([plainOffer(record), email.offer, flags.offer]));
  return {
    next: keepClearance(before, taken.next),
    changes: taken.changes,
    differences: [...taken.differences, ...flags.differences, ...email.differences],
    created: adult === null,
  };
};
