import { newOrderFaults } from '../file/commands/accepted.ts';
import type { FieldChange } from '../file/field-changes.ts';
import type { Plan, PupilFile } from '../file/index.ts';
import type { Difference } from './difference.ts';
import { keptDifference } from './offer.ts';

interface Row {
  readonly changes: readonly FieldChange[];
  readonly differences: readonly Difference[];
}

/** A fact that a row may not take, and the file as it is without it. */
interface Undo {
  readonly fields: readonly string[];
  readonly undo: (after: PupilFile, before: PupilFile) => PupilFile;
}

const ehcpUndo =
  (field: 'lastReview' | 'planFirstMadeOn') =>
  (after: PupilFile, before: PupilFile): PupilFile =>
    after.ehcp === null ? after : { ...after, ehcp: { ...after.ehcp, [field]: before.ehcp?.[field] ?? null } };

const pupilUndo =
  (field: 'leftOn' | 'enrolledOn' | 'dateOfBirth') =>
  (after: PupilFile, before: PupilFile): PupilFile => ({
    ...after,
    pupil: { ...after.pupil, [field]: before.pupil[field] },
  });

const bare = ({ lastReviewOn, reviewOn, provisionStartedOn }: Plan): boolean =>
  lastReviewOn === null && reviewOn === null && provisionStartedOn === null;

/** A plan that the row itself began and that is left without a day is no plan. */
const supportUndo =
  (field: 'lastReviewOn' | 'reviewOn') =>
  (after: PupilFile, before: PupilFile): PupilFile => {
    const was = new Map(before.plans.map((plan) => [plan.id, plan]));
    const plans = after.plans
      .map((plan) => (plan.state === 'current' ? { ...plan, [field]: was.get(plan.id)?.[field] ?? null } : plan))
      .filter((plan) => was.has(plan.id) || !bare(plan));
    return { ...after, plans };
  };

/** Which days of a row are left out, one after the other, until what is left can be: those mistyped most often first. */
const leftOut: readonly Undo[] = [
  { fields: ['leftOn'], undo: pupilUndo('leftOn') },
  { fields: ['enrolledOn'], undo: pupilUndo('enrolledOn') },
  { fields: ['reviewOn'], undo: supportUndo('reviewOn') },
  { fields: ['lastReviewOn'], undo: supportUndo('lastReviewOn') },
  { fields: ['meetingOn', 'decidedOn'], undo: ehcpUndo('lastReview') },
  { fields: ['planFirstMadeOn'], undo: ehcpUndo('planFirstMadeOn') },
  { fields: ['dateOfBirth'], undo: pupilUndo('dateOfBirth') },
];

type Possible = Row & { readonly file: PupilFile };

/** Leaves the days out: `helps`, only where what is left has fewer faults. */
const without = (before: PupilFile, now: Possible, { fields, undo }: Undo, helps: boolean): Possible => {
  const faults = newOrderFaults(before, now.file).map(({ message }) => message);
  const taken = now.changes.filter(({ field }) => fields.includes(field));
  if (faults.length === 0 || taken.length === 0) return now;
  const file = undo(now.file, before);
  const still = newOrderFaults(before, file).map(({ message }) => message);
  if (helps && still.length >= faults.length) return now;
  const mended = faults.filter((message) => !still.includes(message));
  const because = (mended.length > 0 ? mended : faults).join('; ');
  const kept = taken.map((change) => ({
    ...keptDifference('order-of-days', change.field, change.before, change.after),
    because,
  }));
  return {
    file,
    changes: now.changes.filter(({ field }) => !fields.includes(field)),
    differences: [...now.differences, ...kept],
  };
};

/**
 * A row without the days that would put two days of the file into an order that cannot be: they are shown as
 * differences with both days named, and the file keeps what it has. First those go that mend something by themselves;
 * where two hold each other, both. A child who came back, whose export still has the day she left, is one.
 */
export const possibleDates = (before: PupilFile, after: PupilFile, row: Row): Possible => {
  const one = leftOut.reduce<Possible>((now, days) => without(before, now, days, true), { ...row, file: after });
  return leftOut.reduce((now, days) => without(before, now, days, false), one);
};
