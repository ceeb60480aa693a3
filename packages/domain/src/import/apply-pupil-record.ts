import type { FieldChange } from '../file/field-changes.ts';
import type { Adult, Provision, Pupil, PupilFile } from '../file/index.ts';
import { isAfterLeaving } from '../file/settle/settle-meetings.ts';
import { type NewChild, startingFile } from './child.ts';
import { clearancesAfter } from './clearance.ts';
import { type Applied, appliedRow } from './decision.ts';
import type { Difference } from './difference.ts';
import { identityOffer } from './identity-offer.ts';
import { keptDifference, mergeOffers, type Offer, takeOffer, unlessBlank } from './offer.ts';
import { possibleDates } from './possible-dates.ts';
import type { PupilRecord } from './records.ts';
import { upnChange } from './upn-change.ts';

type Owned = { readonly offer: Offer<Pupil>; readonly differences: readonly Difference[] };

const rank: Record<Provision, number> = { N: 0, K: 1, E: 2 };

/** An MIS puts a child on the register or raises her; taking her off is a decision with a reason, never an export's. */
const provisionOffer = (pupil: Pupil, offered: Provision | null | undefined): Owned => {
  if (offered === null || offered === undefined || rank[offered] >= rank[pupil.provision]) {
    return { offer: { provision: offered ?? undefined }, differences: [] };
  }
  return { offer: {}, differences: [keptDifference('mis-lower-provision', 'provision', pupil.provision, offered)] };
};

/** An MIS says what the needs are until the SENCO has said it: it keeps two of them, and she knows better. */
const needsOffer = (pupil: Pupil, offered: readonly string[] | null | undefined): Owned => {
  if (offered === null || offered === undefined || offered.length === 0) return { offer: {}, differences: [] };
  if (pupil.needs.length === 0) return { offer: { needs: [...offered] }, differences: [] };
  const known = offered.every((need) => pupil.needs.includes(need));
  return { offer: {}, differences: known ? [] : [keptDifference('mis-other-needs', 'needs', pupil.needs, offered)] };
};

/** Only ever towards more care: an export does not answer what the file is not sure of. */
const lookedAfterOffer = (pupil: Pupil, offered: Pupil['lookedAfter'] | null | undefined): Owned => {
  if (offered === null || offered === undefined || offered === pupil.lookedAfter) return { offer: {}, differences: [] };
  const stricter = offered === 'yes' || pupil.lookedAfter === 'no';
  if (stricter) return { offer: { lookedAfter: offered }, differences: [] };
  return { offer: {}, differences: [keptDifference('looked-after', 'lookedAfter', pupil.lookedAfter, offered)] };
};

const emailOffer = (pupil: Pupil, offered: string | null | undefined): Offer<Pupil> => {
  const email = unlessBlank(offered);
  const another = email !== undefined && email !== pupil.email && !pupil.setByPerson.includes('email');
  return { email, emailState: another ? 'ok' : undefined };
};

const adultsAfter = (file: PupilFile, pupil: Pupil): readonly Adult[] =>
  pupil.lookedAfter === file.pupil.lookedAfter ? file.adults : file.adults.map((adult) => clearancesAfter(adult));

/** The meetings that settling the file will call off: whoever imports sees them before she does it. */
const meetingsCalledOff = ({ meetings, pupil }: PupilFile): FieldChange[] =>
  meetings
    .filter((meeting) => isAfterLeaving(meeting, pupil))
    .map(({ on }) => ({ field: 'plannedMeeting', before: on, after: 'called off' }));

/**
 * A child's file after one row of an MIS export. The MIS owns names, date of birth, year, class, UPN, enrolment and its
 * own number; a malformed UPN leaves the file's; what a person set is shown as a difference and stays.
 */
export const applyPupilRecord = (file: PupilFile | null, record: PupilRecord, child: NewChild): Applied => {
  const before = startingFile(file, child);
  const { pupil } = before;
  const parts = [
    upnChange(pupil, record.upn, record.formerUpn),
    provisionOffer(pupil, record.provision),
    needsOffer(pupil, record.needs),
    lookedAfterOffer(pupil, record.lookedAfter),
  ];
  const enrolment: Offer<Pupil> = {
    enrolledOn: unlessBlank(record.enrolledOn),
    leftOn: record.leftOn,
    homeLa: unlessBlank(record.homeLa),
    needsNote: pupil.needsNote === null ? unlessBlank(record.needsNote) : undefined,
    sencoNote: pupil.sencoNote === null ? unlessBlank(record.notes) : undefined,
  };
  const plain = [identityOffer(pupil, record), enrolment, emailOffer(pupil, record.email)];
  const taken = takeOffer(pupil, mergeOffers([...plain, ...parts.map(({ offer }) => offer)]));
  const differences = [...taken.differences, ...parts.flatMap((part) => part.differences)];
  const next = { ...before, pupil: taken.next, adults: adultsAfter(before, taken.next) };
  const { file: possible, ...row } = possibleDates(before, next, { changes: taken.changes, differences });
  const changes = [...row.changes, ...meetingsCalledOff(possible)];
  return appliedRow(possible, { rowNumber: record.rowNumber, ...row, changes }, file === null);
};
