import { expect, it } from 'vitest';
import { faultProblems, ownProblems } from './fault-problems.ts';
import { type FieldSpec, problemOfField } from './field-spec.ts';

const fields: readonly FieldSpec[] = [
  { kind: 'text', name: 'upn', label: 'UPN' },
  { kind: 'date', name: 'order.seenOn', label: 'Seen on', required: 'Enter the day' },
  { kind: 'select', name: 'needs.0', label: 'Main need', options: [] },
  {
    kind: 'rows',
    name: 'rows',
    label: 'Rows',
    Rows: () => null,
    words: (value) => value,
    problems: (value) => [{ path: 'rows.1.day', message: `${value} is missing` }],
    place: (path, value) => ({ path: `${path}.${value}`, label: 'Row 2' }),
  },
];
const told = (path: string, message: string) =>
  faultProblems('adult', fields, {
    problem: { type: '', title: '', status: 422, detail: '', requestId: '', faults: [{ path, message }] },
    values: { rows: 'two' },
  })[0];

it('puts a fault beside the field it is about, with the field’s name before what has no subject', () => {
  expect(told('upn', 'is not a UPN')).toEqual({ field: 'adult-upn', message: 'UPN is not a UPN' });
});

it('leaves a whole sentence as it is, and names the field before a day', () => {
  expect(told('order.seenOn', 'The day lies ahead')?.message).toBe('The day lies ahead');
  expect(told('order.seenOn', '12 March is still to come')?.message).toBe('Seen on: 12 March is still to come');
});

it('leads a fault of a whole field to its first part, and one that fits nowhere to the form', () => {
  expect(told('order', 'is alleged')?.field).toBe('adult-order-seenOn');
  expect(told('needs.0', 'is unknown')?.field).toBe('adult-needs-0');
  expect(told('provision', 'must be decided')).toEqual({ field: 'adult', message: 'This form must be decided' });
});

it('asks for what is required and for days that there are', () => {
  const seenOn = fields[1] ?? fields[0];
  if (seenOn === undefined) throw new Error('No field to try.');
  expect(problemOfField(seenOn, { 'order.seenOn': '' })).toBe('Enter the day');
  expect(problemOfField(seenOn, { 'order.seenOn': '12//2026' })).toContain('needs a day, a month and a year');
  expect(problemOfField(seenOn, { 'order.seenOn': '31/2/2026' })).toContain('not a day that the calendar has');
  expect(problemOfField(seenOn, { 'order.seenOn': '28/2/2026' })).toBeNull();
});

it('leads each fault of an answer with rows to its own row', () => {
  expect(told('rows.1', 'is entered twice')).toEqual({ field: 'adult-rows-1-two', message: 'Row 2 is entered twice' });
  expect(told('rows', 'are too many')).toEqual({ field: 'adult-rows', message: 'Rows are too many' });
  const rows = fields.find(({ kind }) => kind === 'rows');
  if (rows === undefined) throw new Error('No field to try.');
  expect(ownProblems('adult', rows, { rows: 'The day' })).toEqual([
    { field: 'adult-rows-1-day', message: 'The day is missing' },
  ]);
});
