import type { CalendarDate } from '../calendar/index.ts';
import { decideRecipients } from '../family/index.ts';
import { isActive, type StoredDeadline } from './deadline-row.ts';
import type { PupilFile } from './pupil-file.ts';
import { recipientsOf } from './recipients-of.ts';
import type { RegisterRow, RollRow } from './register-row.ts';

const usedForename = ({ pupil }: PupilFile): string => pupil.preferredForename ?? pupil.legalForename;
const usedSurname = ({ pupil }: PupilFile): string => pupil.preferredSurname ?? pupil.legalSurname;

const schoolOwners: readonly string[] = ['school', 'trust'];
/** Days that come by themselves, years on: nobody has to do anything next. */
const background: readonly string[] = ['RETENTION_END', 'YP_RIGHTS'];

const nextOf = (deadlines: readonly StoredDeadline[]): StoredDeadline | null => {
  const active = deadlines
    .filter((deadline) => isActive(deadline) && !background.includes(deadline.rule))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return active.find(({ owner }) => schoolOwners.includes(owner)) ?? active[0] ?? null;
};

const familyState = (file: PupilFile, today: CalendarDate): RegisterRow['family'] => {
  const decisions = decideRecipients(recipientsOf(file, 'meeting', today));
  if (decisions.some(({ outcome }) => outcome === 'held')) return 'check';
  return decisions.some(({ outcome }) => outcome === 'told') ? 'ok' : 'nobody';
};

/** The row the register shows for this child; null for one without SEND, or who has left. */
export const registerRowOf = (file: PupilFile, today: CalendarDate): RegisterRow | null => {
  const { pupil, deadlines, plans, ehcp } = file;
  if (pupil.provision === 'N' || (pupil.leftOn !== null && pupil.leftOn <= today)) return null;
  const next = nextOf(deadlines);
  const plan = plans.find(({ state }) => state === 'current') ?? null;
  const clock = deadlines.find((deadline) => deadline.rule === 'AR_CLOCK' && isActive(deadline)) ?? null;
  return {
    pupilId: pupil.id,
    forename: usedForename(file),
    surname: usedSurname(file),
    ncYear: pupil.ncYear,
    regGroup: pupil.regGroup,
    provision: pupil.provision,
    needs: pupil.needs,
    next: next === null ? null : { rule: next.rule, dueOn: next.dueOn, owner: next.owner },
    reviewOn: clock?.dueOn ?? plan?.reviewOn ?? null,
    lastReviewOn: ehcp?.lastReview?.meetingOn ?? plan?.lastReviewOn ?? null,
    family: familyState(file, today),
  };
};

/** The row of the school's index of names. */
export const rollRowOf = (file: PupilFile): RollRow => {
  const { pupil } = file;
  return {
    pupilId: pupil.id,
    forename: usedForename(file),
    surname: usedSurname(file),
    legalForename: pupil.legalForename,
    legalSurname: pupil.legalSurname,
    ncYear: pupil.ncYear,
    regGroup: pupil.regGroup,
    provision: pupil.provision,
    dateOfBirth: pupil.dateOfBirth,
    upn: pupil.upn,
    misId: pupil.misId,
    leftOn: pupil.leftOn,
  };
};
