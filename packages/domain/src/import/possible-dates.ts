import { newOrderFaults } from '../file/commands/accepted.ts';
import type { FieldChange } from '../file/field-changes.ts';
import type { PupilFile } from '../file/index.ts';
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

/** Which days of a row are left out, one after the other, until what is left can be: those mistyped most often first. */
const leftOut: readonly Undo[] = [
  { fields: ['leftOn'], undo: pupilUndo('leftOn') },
  { fields: ['enrolledOn'], undo: pupilUndo('enrolledOn') },
  { fields: ['meetingOn', 'decidedOn'], undo: ehcpUndo('lastReview') },
  { fields: ['planFirstMadeOn'], undo: ehcpUndo('planFirstMadeOn') },
  { fields: ['dateOfBirth'], undo: pupilUndo('dateOfBirth') },
];

/**
 * A row without the days that would put two days of the file into an order that cannot be: they are shown as
 * differences, and the file keeps what it has. A child who came back, whose export still has the day she left, is one.
 */
export const possibleDates = (before: PupilFile, after: PupilFile, row: Row): Row & { readonly file: PupilFile } => {
  let file = after;
  let { changes, differences } = row;
  for (const { fields, undo } of leftOut) {
    if (newOrderFaults(before, file).length === 0) break;
    const taken = changes.filter(({ field }) => fields.includes(field));
    if (taken.length === 0) continue;
    file = undo(file, before);
    changes = changes.filter(({ field }) => !fields.includes(field));
    differences = [
      ...differences,
      ...taken.map((change) => keptDifference('date-order', change.field, change.before, change.after)),
    ];
  }
  return { file, changes, differences };
};
