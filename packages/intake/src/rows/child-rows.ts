import { readUpn } from '@waymark/domain';
import { emailCell } from './address-cells.ts';
import { type DayOrNote, dayCell, dayOrNoteCell, needsCell, orNull, provisionCell, yesNoCell } from './cells.ts';
import { childCells } from './child-cells.ts';
import type { EhcpTrackerRecord, PupilRecord, RegisterRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

/** The name of a local authority as GIAS writes it, or as the sheet does where it is not known. */
export function laCell(row: RowReader, field: 'homeLa' | 'placingLa' | 'laName'): string | null {
  const text = row.text(field);
  if (text === '') return null;
  const known = row.meaning('local-authority', text);
  if (known === null) row.note('ask', 'word-unknown', field);
  return known ?? text.slice(0, 100);
}

export function pupilRow(row: RowReader): PupilRecord | null {
  const child = childCells(row);
  if (child === null) return null;
  const provision = provisionCell(row);
  const former = readUpn(row.text('formerUpn'));
  return {
    kind: 'pupils',
    ...child,
    formerUpn: former.ok ? former.upn : null,
    regGroup: orNull(row.text('regGroup').slice(0, 20)),
    enrolledOn: dayCell(row, 'enrolledOn', false),
    leftOn: dayCell(row, 'leftOn', false),
    provision,
    ...needsCell(row, provision),
    homeLa: laCell(row, 'homeLa'),
    lookedAfter: yesNoCell(row, 'lookedAfter'),
    email: emailCell(row, 'email', 'silent').email,
    notes: orNull(row.text('notes')),
    extras: row.extras(),
  };
}

export function registerRow(row: RowReader): RegisterRecord | null {
  const child = childCells(row, true);
  if (child === null) return null;
  const provision = provisionCell(row);
  return {
    kind: 'register',
    ...child,
    regGroup: orNull(row.text('regGroup').slice(0, 20)),
    provision,
    ...needsCell(row, provision),
    lastReview: dayOrNoteCell(row, 'lastReview', true),
    nextReview: dayOrNoteCell(row, 'nextReview', false),
    notes: orNull(row.text('notes').slice(0, 4000)),
    extras: row.extras(),
  };
}

function checkOrder(row: RowReader, made: DayOrNote, meeting: DayOrNote, decided: DayOrNote): void {
  if (decided.on !== null && meeting.on === null) row.note('ask', 'decision-alone', 'meetingOn');
  if (meeting.on !== null && decided.on !== null && decided.on < meeting.on)
    row.note('error', 'date-order', 'decidedOn');
  if (made.on !== null && meeting.on !== null && meeting.on < made.on) row.note('warning', 'date-order', 'meetingOn');
}

export function ehcpTrackerRow(row: RowReader): EhcpTrackerRecord | null {
  const child = childCells(row, true);
  if (child === null) return null;
  const made = dayOrNoteCell(row, 'planFirstMadeOn', true);
  const meeting = dayOrNoteCell(row, 'meetingOn', true);
  const decided = dayOrNoteCell(row, 'decidedOn', true);
  if (made.on === null) row.note('warning', 'plan-missing', 'planFirstMadeOn');
  checkOrder(row, made, meeting, decided);
  const held = meeting.on !== null || decided.on !== null;
  const notes = [
    { header: 'Plan first issued', value: made.note },
    { header: 'Last annual review meeting', value: meeting.note },
    { header: "LA's decision", value: decided.note },
  ];
  return {
    kind: 'ehcp-tracker',
    ...child,
    planFirstMadeOn: made.on,
    lastReview: held ? { meetingOn: meeting.on, decidedOn: decided.on } : null,
    awaitingDecision: decided.awaiting,
    dateNotes: notes.flatMap(({ header, value }) => (value === null ? [] : [{ header, value }])),
    placingLa: laCell(row, 'placingLa'),
    comment: orNull(row.text('comment').slice(0, 2000)),
    extras: row.extras(),
  };
}
