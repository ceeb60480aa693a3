import type { FieldChange } from '../file/field-changes.ts';
import type { Ehcp, PupilFile } from '../file/index.ts';
import { type NewChild, startingFile } from './child.ts';
import { type Applied, appliedRow } from './decision.ts';
import { type Difference, shown } from './difference.ts';
import { identityGaps, identityOffer } from './identity-offer.ts';
import { keptDifference, mergeOffers, takeOffer, unlessBlank } from './offer.ts';
import { possibleDates } from './possible-dates.ts';
import type { EhcpRecord } from './records.ts';
import { upnChange } from './upn-change.ts';

const emptyEhcp: Ehcp = {
  planFirstMadeOn: null,
  lastReview: null,
  noticeServedOn: null,
  placingLa: null,
  phaseTransfer: null,
  post16MoveOn: null,
  laTransferredOn: null,
  comment: null,
};

type Review = Ehcp['lastReview'];

/** The later of two reviews; of one and the same, whatever either of them knows. */
const reviewAfter = (known: Review, record: EhcpRecord): { review: Review; differences: Difference[] } => {
  const meetingOn = record.meetingOn ?? null;
  const decidedOn = record.decidedOn ?? null;
  const offered = decidedOn ?? meetingOn;
  if (offered === null) return { review: known, differences: [] };
  if (known === null) return { review: { meetingOn, decidedOn }, differences: [] };
  const oneMeeting = meetingOn === null ? known.decidedOn === null : known.meetingOn === meetingOn;
  if (oneMeeting || (decidedOn !== null && known.decidedOn === decidedOn)) {
    return {
      review: { meetingOn: meetingOn ?? known.meetingOn, decidedOn: decidedOn ?? known.decidedOn },
      differences: [],
    };
  }
  const knownDay = known.meetingOn ?? known.decidedOn;
  if (knownDay !== null && knownDay > (meetingOn ?? offered)) {
    return { review: known, differences: [keptDifference('older-review', 'lastReview', knownDay, offered)] };
  }
  return { review: { meetingOn, decidedOn }, differences: [] };
};

const flat = (ehcp: Ehcp | null): Record<string, string | null> => ({
  planFirstMadeOn: ehcp?.planFirstMadeOn ?? null,
  meetingOn: ehcp?.lastReview?.meetingOn ?? null,
  decidedOn: ehcp?.lastReview?.decidedOn ?? null,
  placingLa: ehcp?.placingLa ?? null,
  comment: ehcp?.comment ?? null,
});

const ehcpChanges = (before: Ehcp | null, after: Ehcp): FieldChange[] => {
  const was = flat(before);
  return Object.entries(flat(after))
    .map(([field, value]) => ({ field, before: shown(was[field]), after: shown(value) }))
    .filter((change) => change.before !== change.after);
};

/** A child's file after her row of a tracker of EHCPs: she has one, first made, reviewed and decided on these days. */
export const applyEhcpRow = (file: PupilFile | null, record: EhcpRecord, child: NewChild): Applied => {
  const before = startingFile(file, child);
  const { pupil } = before;
  const known = before.ehcp ?? emptyEhcp;
  const { review, differences } = reviewAfter(known.lastReview, record);
  const ehcp: Ehcp = {
    ...known,
    planFirstMadeOn: unlessBlank(record.planFirstMadeOn) ?? known.planFirstMadeOn,
    lastReview: review,
    placingLa: unlessBlank(record.placingLa) ?? known.placingLa,
    comment: unlessBlank(record.comment) ?? known.comment,
  };
  const upn = pupil.upn === null ? upnChange(pupil, record.upn, null).offer : {};
  const identity = file === null ? identityOffer(pupil, record) : identityGaps(pupil, record);
  const taken = takeOffer(pupil, mergeOffers([identity, upn, { provision: 'E' as const }]));
  const changes = [...taken.changes, ...ehcpChanges(before.ehcp, ehcp)];
  const said = { changes, differences: [...taken.differences, ...differences] };
  const { file: possible, ...row } = possibleDates(before, { ...before, pupil: taken.next, ehcp }, said);
  return appliedRow(possible, { rowNumber: record.rowNumber, ...row }, file === null);
};
