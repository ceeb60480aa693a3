import type { CalendarDate } from '../calendar/index.ts';
import type { FieldChange } from '../file/field-changes.ts';
import type { Plan, Provision, Pupil, PupilFile } from '../file/index.ts';
import { planIdSchema } from '../ids/index.ts';
import { type NewChild, startingFile } from './child.ts';
import { type Applied, appliedRow, type ImportContext } from './decision.ts';
import type { Difference } from './difference.ts';
import { identityGaps, identityOffer } from './identity-offer.ts';
import { keptDifference, mergeOffers, type Offer, takeOffer, unlessBlank } from './offer.ts';
import { possibleDates } from './possible-dates.ts';
import type { RegisterRecord } from './records.ts';
import { upnChange } from './upn-change.ts';

type Owned = { readonly offer: Offer<Pupil>; readonly differences: readonly Difference[] };

/** Her sheet says the status, but it does not end an EHCP that the file holds. */
const provisionOffer = ({ pupil, ehcp }: PupilFile, offered: Provision | null | undefined): Owned => {
  if (offered === null || offered === undefined) return { offer: {}, differences: [] };
  if (ehcp !== null && pupil.provision === 'E' && offered !== 'E') {
    return { offer: {}, differences: [keptDifference('ehcp-in-force', 'provision', pupil.provision, offered)] };
  }
  return { offer: { provision: offered }, differences: [] };
};

const ownedOffer = (record: RegisterRecord): Offer<Pupil> => ({
  needs: record.needs === null || record.needs?.length === 0 ? undefined : record.needs,
  needsNote: unlessBlank(record.needsNote),
  sencoNote: unlessBlank(record.notes),
});

/** A UPN is the MIS's: her sheet may only add one where the file has none. */
const gaps = (pupil: Pupil, record: RegisterRecord): Offer<Pupil>[] => [
  identityGaps(pupil, record),
  pupil.upn === null ? upnChange(pupil, record.upn, null).offer : {},
];

const emptyPlan = (id: string): Plan => ({
  id: planIdSchema.parse(id),
  kind: 'sen-support',
  state: 'current',
  provisionStartedOn: null,
  parentsToldOn: null,
  lastReviewOn: null,
  reviewOn: null,
});

const laterOf = (a: CalendarDate | null, b: CalendarDate | undefined): CalendarDate | null =>
  b === undefined || (a !== null && a > b) ? a : b;

interface Dates {
  readonly lastReviewOn: CalendarDate | undefined;
  readonly nextReviewOn: CalendarDate | undefined;
}

const plansAfter = (plans: readonly Plan[], dates: Dates, newId: () => string): readonly Plan[] => {
  if (dates.lastReviewOn === undefined && dates.nextReviewOn === undefined) return plans;
  const current = plans.find(({ state }) => state === 'current');
  const plan = current ?? emptyPlan(newId());
  const next = {
    ...plan,
    lastReviewOn: laterOf(plan.lastReviewOn, dates.lastReviewOn),
    reviewOn: dates.nextReviewOn ?? plan.reviewOn,
  };
  return current === undefined ? [...plans, next] : plans.map((each) => (each === current ? next : each));
};

const planChanges = (before: readonly Plan[], after: readonly Plan[]): FieldChange[] => {
  const was = before.find(({ state }) => state === 'current');
  const is = after.find(({ state }) => state === 'current');
  return (['lastReviewOn', 'reviewOn'] as const)
    .map((field) => ({ field, before: was?.[field] ?? null, after: is?.[field] ?? null }))
    .filter((change) => change.before !== change.after);
};

/** A sheet's own date first; then what the file has; then the one date given for all on SEN support without any. */
const nextReview = (file: PupilFile, record: RegisterRecord, forAll: CalendarDate | null, provision: Provision) => {
  const own = unlessBlank(record.nextReviewOn);
  const known = file.plans.some((plan) => plan.state === 'current' && plan.reviewOn !== null);
  return own ?? (known || provision !== 'K' ? undefined : (forAll ?? undefined));
};

/**
 * A child's file after her row of the SENCO's own register. The sheet owns status, needs and the words for them, notes
 * and the last review; who she is belongs to the MIS, and is taken from here only for a child who is new or has gaps.
 */
export const applyRegisterRow = (
  file: PupilFile | null,
  record: RegisterRecord,
  child: NewChild,
  context: ImportContext & { readonly nextReviewOn: CalendarDate | null },
): Applied => {
  const before = startingFile(file, child);
  const { pupil } = before;
  const identity =
    file === null ? [identityOffer(pupil, record), upnChange(pupil, record.upn, null).offer] : gaps(pupil, record);
  const provision = provisionOffer(before, record.provision);
  const taken = takeOffer(pupil, mergeOffers([...identity, ownedOffer(record), provision.offer]));
  const dates = {
    lastReviewOn: unlessBlank(record.lastReviewOn),
    nextReviewOn: nextReview(before, record, context.nextReviewOn, taken.next.provision),
  };
  const plans = plansAfter(before.plans, dates, context.newId);
  const changes = [...taken.changes, ...planChanges(before.plans, plans)];
  const differences = [...taken.differences, ...provision.differences];
  const next = { ...before, pupil: taken.next, plans };
  const { file: possible, ...row } = possibleDates(before, next, { changes, differences });
  return appliedRow(possible, { rowNumber: record.rowNumber, ...row }, file === null);
};
