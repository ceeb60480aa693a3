import { emailCell, idCell, phoneCell } from './address-cells.ts';
import { orNull, upnCell, yesNoCell } from './cells.ts';
import { nameCells } from './names.ts';
import type { ChildRecord, ContactRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

const pupilName = { full: 'pupilFullName', forename: 'pupilForename', surname: 'pupilSurname' } as const;
const adultName = { full: 'fullName', forename: 'forename', surname: 'surname' } as const;

function pupilOf(row: RowReader): ChildRecord {
  const name = nameCells(row, pupilName) ?? { forename: '', surname: '' };
  const misId = idCell(row, 'pupilMisId');
  const upn = upnCell(row, 'pupilUpn', false);
  if (misId === null && upn.upn === null && name.surname === '') row.note('error', 'pupil-missing', 'pupilMisId');
  return { ...upn, misId, ...name, preferredForename: null, preferredSurname: null, dateOfBirth: null, ncYear: null };
}

/**
 * F/No is none, T/Yes alleged until the order is seen; blank, or no such column, is unknown. A word nobody has explained
 * ("SGO", "see file") is taken as an order: it holds messages until a person has looked.
 */
function orderCell(row: RowReader): ContactRecord['order'] {
  const text = row.text('courtOrder');
  if (text === '') {
    row.note('ask', 'order-unknown', 'courtOrder');
    return { state: 'unknown' };
  }
  const meaning = row.meaning('yes-no', text);
  if (meaning === 'no') return { state: 'none' };
  if (meaning === 'unknown') {
    row.note('ask', 'order-unknown', 'courtOrder');
    return { state: 'unknown' };
  }
  row.note('ask', 'order-alleged', 'courtOrder');
  return { state: 'alleged' };
}

/** Where it is not recorded who the child lives with, the adult counts as having care: she is then asked about, not passed over. */
function careCell(row: RowReader, pr: ContactRecord['pr']): boolean {
  const lives = yesNoCell(row, 'livesWith');
  if (lives === 'unknown' && pr === 'no') row.note('ask', 'care-unknown', 'livesWith');
  return lives !== 'no';
}

function priorityCell(row: RowReader): number | null {
  const text = row.text('priority').replace(/\.0$/, '');
  if (text === '') return null;
  const priority = Number(text);
  if (Number.isInteger(priority) && priority >= 1 && priority <= 99) return priority;
  row.note('warning', 'priority-bad', 'priority');
  return null;
}

function relationshipCell(row: RowReader): string {
  const text = row.text('relationship');
  return text === '' ? 'other' : (row.meaning('relationship', text) ?? text.toLowerCase()).slice(0, 60);
}

export function contactRow(row: RowReader): ContactRecord | null {
  const name = nameCells(row, adultName);
  if (name === null) {
    row.note('error', 'no-name', row.has('fullName') ? 'fullName' : 'surname');
    return null;
  }
  const pupil = pupilOf(row);
  const relationship = relationshipCell(row);
  const pr = yesNoCell(row, 'pr');
  if (pr === 'unknown') row.note('ask', 'pr-unknown', 'pr');
  const impliesLookedAfterUnknown = relationship === 'social-worker' || relationship === 'foster-carer';
  if (impliesLookedAfterUnknown) row.note('ask', 'looked-after-ask', 'relationship');
  return {
    kind: 'contacts',
    pupil,
    misContactId: idCell(row, 'misContactId'),
    title: orNull(row.text('title').slice(0, 20)),
    ...name,
    relationship,
    priority: priorityCell(row),
    pr,
    order: orderCell(row),
    hasCare: careCell(row, pr),
    ...emailCell(row, 'email', 'say'),
    phone: phoneCell(row, 'phone'),
    language: orNull(row.text('language').slice(0, 60)),
    interpreter: yesNoCell(row, 'interpreter') === 'yes',
    impliesLookedAfterUnknown,
    extras: row.extras(),
  };
}

/** A row whose cells may have moved cannot be trusted on who may be told: those flags are asked about instead. */
export function distrustFlags(contact: ContactRecord): ContactRecord {
  return { ...contact, pr: 'unknown', order: { state: 'unknown' }, hasCare: true };
}
