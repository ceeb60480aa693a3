import { expect, it } from 'vitest';
import { changedFields, changedNames, dateValue, isoOf, partsOf, partsValue, pick } from './values.ts';

it('keeps a date as it was typed, and reads it once it is one', () => {
  expect(dateValue('2026-03-12')).toBe('12/3/2026');
  expect(isoOf('12/March/2026')).toBe('2026-03-12');
  expect(isoOf('31/2/2026')).toBeNull();
  expect(partsOf(partsValue({ day: '12', month: '', year: '' }))).toEqual({ day: '12', month: '', year: '' });
});

it('takes no slash typed into a box for the next box', () => {
  expect(partsOf(partsValue({ day: '1/2', month: '3', year: '' }))).toEqual({ day: '12', month: '3', year: '' });
});

it('sends a nested field whole where any part of it changed', () => {
  const before = { 'order.state': 'none', 'order.until': '', phone: '1' };
  const after = { ...before, 'order.state': 'alleged' };
  expect(changedNames(before, after)).toEqual(['order.state']);
  expect(pick({ order: { state: 'alleged' }, phone: '1' }, changedFields(before, after))).toEqual({
    order: { state: 'alleged' },
  });
});
