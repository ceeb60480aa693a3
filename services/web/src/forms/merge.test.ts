import { expect, it } from 'vitest';
import { merge } from './merge.ts';

const base = { name: 'Ada', phone: '1', email: 'a' };

it('keeps what I typed and takes over what only the other changed', () => {
  const { values, clashes, taken } = merge(base, { ...base, name: 'Adah' }, { ...base, phone: '2' });
  expect(values).toEqual({ name: 'Adah', phone: '2', email: 'a' });
  expect([clashes, taken]).toEqual([[], ['phone']]);
});

it('asks about what both changed to something else, and loses nothing of mine', () => {
  const { values, clashes } = merge(base, { ...base, phone: '3' }, { ...base, phone: '2' });
  expect(clashes).toEqual(['phone']);
  expect(values.phone).toBe('3');
});

it('asks nothing where both changed a field to the same', () => {
  expect(merge(base, { ...base, phone: '2' }, { ...base, phone: '2' })).toMatchObject({ clashes: [], taken: [] });
});
