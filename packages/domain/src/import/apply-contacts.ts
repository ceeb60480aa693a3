import type { FieldChange } from '../file/field-changes.ts';
import type { Adult, Pupil, PupilFile } from '../file/index.ts';
import { searchKey } from '../pupil/index.ts';
import { type AppliedContact, applyContact } from './apply-contact.ts';
import { clearancesAfter, clearedByAnswer, type OrdersChecked } from './clearance.ts';
import { type Applied, type ImportContext, outcomeOf, type RowResult } from './decision.ts';
import { shown } from './difference.ts';
import { type MergedContact, mergeContacts } from './merge-contacts.ts';
import type { ContactRecord } from './records.ts';
import { matchAdults } from './same-adult.ts';

const ofTheState = ['social worker', 'foster carer'];

/** A social worker or foster carer among her adults: whether she is looked after is a question, until a person answers. */
const suggestsCare = (adults: readonly Adult[]): boolean =>
  adults.some((adult) => ofTheState.includes(searchKey(adult.relationship)));

const pupilAfter = (pupil: Pupil, adults: readonly Adult[]): Pupil =>
  suggestsCare(adults) && pupil.lookedAfter === 'no' && !pupil.setByPerson.includes('lookedAfter')
    ? { ...pupil, lookedAfter: 'unknown' }
    : pupil;

interface Written extends AppliedContact, MergedContact {}

const answered = (before: Adult, after: Adult): FieldChange[] =>
  after.cleared !== null && before.cleared === null
    ? [{ field: 'cleared', before: null, after: `${after.cleared.by}, ${after.cleared.on}` }]
    : [];

/** The adults of the file with those of the export in their places, and the new ones after them. */
const placed = (adults: readonly Adult[], written: readonly Written[]): Adult[] => {
  const byId = new Map(written.map(({ next }) => [next.id, next]));
  const added = written.filter(({ created }) => created).map(({ next }) => next);
  return [...adults.map((adult) => byId.get(adult.id) ?? adult), ...added];
};

const rowsOf = (one: Written, after: Adult, besides: readonly FieldChange[]): RowResult[] => {
  const changes = [...one.changes, ...answered(one.next, after), ...besides];
  const { differences } = one;
  const first = { rowNumber: one.record.rowNumber, outcome: outcomeOf(one.created, changes), changes, differences };
  const again = one.repeatedIn.map((rowNumber) => ({
    rowNumber,
    outcome: 'same' as const,
    changes: [],
    differences: [],
  }));
  return [first, ...again];
};

/** The question of care is a change of the first row that raises it. */
const careChange = (before: Pupil, after: Pupil, one: Written, raisedBy: Written | undefined): FieldChange[] =>
  one === raisedBy && before.lookedAfter !== after.lookedAfter
    ? [{ field: 'lookedAfter', before: shown(before.lookedAfter), after: shown(after.lookedAfter) }]
    : [];

/**
 * A child's file after all her rows of one export of adults. Adults who are not in it are left alone. `answer` says who
 * checked the school's court orders; it clears those adults of the export of whom nothing else is unchecked.
 */
export const applyContacts = (
  file: PupilFile,
  records: readonly ContactRecord[],
  context: ImportContext & { readonly ordersChecked: OrdersChecked | null },
): Applied => {
  const merged = mergeContacts(records);
  const matches = matchAdults(
    merged.map(({ record }) => record),
    file.adults,
  );
  const written = merged.map(
    (one): Written => ({ ...one, ...applyContact(matches.get(one.record) ?? null, one.record, context.newId) }),
  );
  const adults = placed(file.adults, written);
  const pupil = pupilAfter(file.pupil, adults);
  const careChanged = pupil.lookedAfter !== file.pupil.lookedAfter;
  const inExport = new Set(written.map(({ next }) => next.id));
  const final = adults
    .map((adult) => (careChanged ? clearancesAfter(adult) : adult))
    .map((adult) => (inExport.has(adult.id) ? clearedByAnswer(adult, pupil, context.ordersChecked) : adult));
  const raisedBy = written.find(({ next }) => suggestsCare([next]));
  const byId = new Map(final.map((adult) => [adult.id, adult]));
  const rows = written.flatMap((one) =>
    rowsOf(one, byId.get(one.next.id) ?? one.next, careChange(file.pupil, pupil, one, raisedBy)),
  );
  return { file: { ...file, pupil, adults: final }, rows, same: rows.every(({ outcome }) => outcome === 'same') };
};
