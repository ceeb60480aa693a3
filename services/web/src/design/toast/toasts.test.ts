import { expect, it } from 'vitest';
import { added, staysFor, type Toast, ticked } from './toasts.ts';

const after = (seconds: number, toasts: readonly Toast[]) =>
  Array.from({ length: seconds }).reduce<readonly Toast[]>((now) => ticked(now), toasts);

it('keeps a message, and its undo, for ten seconds and no longer', () => {
  const shown = added([], { id: 1, message: 'Review moved to 3 June' });
  expect(after(staysFor - 1, shown)).toHaveLength(1);
  expect(after(staysFor, shown)).toEqual([]);
});

it('keeps a problem until someone dismisses it', () => {
  expect(after(60, added([], { id: 1, message: 'Not saved', tone: 'problem' }))).toHaveLength(1);
});

it('shows three at most, the newest last', () => {
  const shown = [1, 2, 3, 4].reduce<readonly Toast[]>((now, id) => added(now, { id, message: `Row ${id}` }), []);
  expect(shown.map((toast) => toast.id)).toEqual([2, 3, 4]);
});
