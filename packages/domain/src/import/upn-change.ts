import type { Pupil } from '../file/index.ts';
import { readUpn } from '../pupil/index.ts';
import type { Difference } from './difference.ts';
import { keptDifference, type Offer } from './offer.ts';

export interface UpnChange {
  readonly offer: Offer<Pupil>;
  readonly differences: readonly Difference[];
}

const former = (pupil: Pupil, added: readonly (string | null)[], current: string | null): readonly string[] => {
  const all = [...pupil.formerUpns, ...added.filter((upn) => upn !== null)];
  return [...new Set(all)].filter((upn) => upn !== current);
};

/**
 * The UPN that a row offers: a right one replaces the file's, which is then kept as a former one; one that cannot be
 * right leaves the file's.
 */
export const upnChange = (
  pupil: Pupil,
  given: string | null | undefined,
  givenFormer: string | null | undefined,
): UpnChange => {
  const reading = readUpn(given);
  const formerReading = readUpn(givenFormer);
  const added = formerReading.ok ? formerReading.upn : null;
  if (reading.ok && !pupil.setByPerson.includes('upn')) {
    const replaced = pupil.upn === reading.upn ? null : pupil.upn;
    return {
      offer: { upn: reading.upn, formerUpns: [...former(pupil, [replaced, added], reading.upn)] },
      differences: [],
    };
  }
  const formerUpns = [...former(pupil, [added], pupil.upn)];
  if (reading.ok) return { offer: { upn: reading.upn, formerUpns }, differences: [] };
  const malformed = reading.reason !== 'missing';
  return {
    offer: { formerUpns },
    differences: malformed ? [keptDifference('upn-malformed', 'upn', pupil.upn, given)] : [],
  };
};
