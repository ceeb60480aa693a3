import { expect, it } from 'vitest';
import { faultProblems } from './fault-problems.ts';
import { type FieldSpec, problemOfField } from './field-spec.ts';

const fields: readonly FieldSpec[] = [
  { kind: 'text', name: 'upn', label: 'UPN' },
  { kind: 'date', name: 'order.seenOn', label: 'Seen on', required: 'Enter the day' },
  { kind: 'select', name: 'needs.0', label: 'Main need', options: [] },
];
const told = (path: string, message: string) =>
  faultProblems('adult', fields, {
    type: '',
    title: '',
    status: 422,
    detail: '',
    requestId: '',
    faults: [{ path, message }],
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
