import { expect, it } from 'vitest';
import { isAsked, problemOfField } from '../../forms/field-spec.ts';
import { digestFields, digestFrom, digestValues } from './digest-fields.ts';

it.each([
  [null, 'none'],
  ['07:00', '07:00'],
  ['07:30', '07:30'],
  ['08:00', '08:00'],
  ['16:45', 'other'],
])('shows a digest at %s as %s, and reads it back', (digestAt, chosen) => {
  const values = digestValues(digestAt);
  expect(values.digestAt).toBe(chosen);
  expect(digestFrom(values)).toBe(digestAt);
});

it('asks for the time only of whoever wants another, and does not go without', () => {
  const asked = (digestAt: string) =>
    digestFields.filter((field) => isAsked(field, { digestAt, time: '' })).map(({ name }) => name);
  expect(asked('07:30')).toEqual(['digestAt']);
  expect(asked('other')).toEqual(['digestAt', 'time']);
  const faults = digestFields.map((field) => problemOfField(field, { digestAt: 'other', time: '' }));
  expect(faults).toEqual([null, 'Enter the time']);
});
