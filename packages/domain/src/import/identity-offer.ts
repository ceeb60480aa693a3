import type { Pupil } from '../file/index.ts';
import type { Offer } from './offer.ts';
import { unlessBlank } from './offer.ts';
import type { EhcpRecord, PupilRecord, RegisterRecord } from './records.ts';

/** The name she is called by, only where it differs from her legal one; an absent column offers nothing. */
const preferred = (given: string | null | undefined, legal: string): string | null | undefined =>
  given === undefined ? undefined : given === null || given === '' || given === legal ? null : given;

/** Who she is, as an MIS says it: it owns names, date of birth, year, class and its own number for her. */
export const identityOffer = (pupil: Pupil, record: PupilRecord | RegisterRecord | EhcpRecord): Offer<Pupil> => {
  const legalForename = unlessBlank(record.legalForename);
  const legalSurname = unlessBlank(record.legalSurname);
  return {
    legalForename,
    legalSurname,
    preferredForename: preferred(record.preferredForename, legalForename ?? pupil.legalForename),
    preferredSurname: preferred(record.preferredSurname, legalSurname ?? pupil.legalSurname),
    dateOfBirth: unlessBlank(record.dateOfBirth),
    ncYear: unlessBlank(record.ncYear),
    regGroup: unlessBlank(record.regGroup),
    misId: unlessBlank(record.misId),
  };
};

/** What a sheet that does not own these facts may add: only where the file has nothing yet. */
export const identityGaps = (pupil: Pupil, record: RegisterRecord | EhcpRecord): Offer<Pupil> => ({
  dateOfBirth: pupil.dateOfBirth === null ? unlessBlank(record.dateOfBirth) : undefined,
  ncYear: pupil.ncYear === null ? unlessBlank(record.ncYear) : undefined,
  regGroup: pupil.regGroup === null ? unlessBlank(record.regGroup) : undefined,
  misId: pupil.misId === null ? unlessBlank(record.misId) : undefined,
});
