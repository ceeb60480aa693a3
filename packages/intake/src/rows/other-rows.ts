import { roles } from '@waymark/domain';
import { emailCell, phoneCell } from './address-cells.ts';
import { dayCell, orNull, yesNoCell } from './cells.ts';
import { laCell } from './child-rows.ts';
import { nameCells, splitTitle } from './names.ts';
import type { ProfessionalRecord, SchoolRecord, StaffRecord, TermDatesRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

function urnCell(row: RowReader, field: 'urn' | 'schoolUrn'): number | null {
  const text = row.text(field).replace(/\.0$/, '');
  if (/^\d{6}$/.test(text)) return Number(text);
  if (text !== '') row.note('error', 'urn-bad', field);
  return null;
}

function roleCell(row: RowReader): StaffRecord['role'] {
  const text = row.text('role');
  if (text === '') return null;
  const meaning = row.meaning('role', text);
  const role = roles.find((one) => one === meaning) ?? null;
  if (role === null) row.note('ask', 'word-unknown', 'role');
  return role;
}

function qualificationCell(row: RowReader): StaffRecord['qualification'] {
  const text = row.text('qualification');
  const meaning = text === '' ? 'none' : row.meaning('qualification', text);
  if (meaning === 'NASENCO' || meaning === 'NPQ') return meaning;
  if (meaning !== 'none') row.note('ask', 'word-unknown', 'qualification');
  return null;
}

export function staffRow(row: RowReader): StaffRecord | null {
  const { title, name } = splitTitle(row.text('fullName'));
  const whole: RowReader = { ...row, text: (field) => (field === 'fullName' ? name : row.text(field)) };
  const parts = nameCells(whole, { full: 'fullName', forename: 'forename', surname: 'surname' });
  if (parts === null) {
    row.note('error', 'no-name', row.has('fullName') ? 'fullName' : 'surname');
    return null;
  }
  const started = dayCell(row, 'courseStartedOn', true);
  const completed = dayCell(row, 'courseCompletedOn', true);
  if (started !== null && completed !== null && completed < started)
    row.note('error', 'date-order', 'courseCompletedOn');
  return {
    kind: 'staff',
    title: title ?? orNull(row.text('title')),
    ...parts,
    name: row.text('fullName') || `${parts.forename} ${parts.surname}`.trim(),
    ...emailCell(row, 'email', 'say'),
    schoolUrn: urnCell(row, 'schoolUrn'),
    role: roleCell(row),
    roleAsGiven: orNull(row.text('role').slice(0, 100)),
    becameSencoOn: dayCell(row, 'becameSencoOn', true),
    qualifiedTeacher: yesNoCell(row, 'qualifiedTeacher'),
    qualification: qualificationCell(row),
    courseStartedOn: started,
    courseCompletedOn: completed,
    notes: orNull(row.text('notes')),
    extras: row.extras(),
  };
}

export function schoolRow(row: RowReader): SchoolRecord | null {
  const name = row.text('name').slice(0, 200);
  if (name === '') {
    row.note('error', 'no-name', 'name');
    return null;
  }
  const laestab = row.text('laestab').replace(/[/\s]/g, '');
  if (laestab !== '' && !/^\d{7}$/.test(laestab)) row.note('warning', 'number-cut', 'laestab');
  return {
    kind: 'schools',
    urn: urnCell(row, 'urn'),
    name,
    laestab: /^\d{7}$/.test(laestab) ? laestab : null,
    laName: laCell(row, 'laName'),
    phase: orNull(row.text('phase').slice(0, 60)),
    trustName: orNull(row.text('trustName').slice(0, 200)),
    sencoRequired: yesNoCell(row, 'sencoRequired'),
    extras: row.extras(),
  };
}

const parts = ['term', 'inset', 'holiday'] as const;

export function termDatesRow(row: RowReader): TermDatesRecord | null {
  const from = dayCell(row, 'from', false);
  const to = row.text('to') === '' ? from : dayCell(row, 'to', false);
  if (from === null || to === null) {
    if (row.text('from') === '') row.note('error', 'value-missing', 'from');
    return null;
  }
  if (to < from) {
    row.note('error', 'date-order', 'to');
    return null;
  }
  const name = row.text('what');
  const meaning = name === '' ? 'term' : row.meaning('term-part', name);
  const part = parts.find((one) => one === meaning) ?? null;
  if (part === null) row.note('ask', 'word-unknown', 'what');
  return {
    kind: 'term-dates',
    laName: laCell(row, 'laName'),
    schoolName: orNull(row.text('schoolName')),
    from,
    to,
    part,
    name: orNull(name),
    extras: row.extras(),
  };
}

export function professionalRow(row: RowReader): ProfessionalRecord | null {
  const name = row.text('fullName').slice(0, 200);
  if (name === '') {
    row.note('error', 'no-name', 'fullName');
    return null;
  }
  return {
    kind: 'professionals',
    name,
    title: splitTitle(name).title,
    service: orNull(row.text('service').slice(0, 200)),
    role: orNull(row.text('role').slice(0, 200)),
    ...emailCell(row, 'email', 'say'),
    phone: phoneCell(row, 'phone'),
    extras: row.extras(),
  };
}
