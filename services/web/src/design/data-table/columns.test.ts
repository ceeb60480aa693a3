import { expect, it } from 'vitest';
import { nextSort, toggled, toggledAll } from './columns.ts';

it('sorts upwards first, then the other way round, then upwards again', () => {
  const up = nextSort(undefined, 'name');
  const down = nextSort(up, 'name');
  expect([up.direction, down.direction, nextSort(down, 'name').direction]).toEqual([
    'ascending',
    'descending',
    'ascending',
  ]);
});

it('starts upwards again on another column', () => {
  expect(nextSort({ key: 'name', direction: 'ascending' }, 'due')).toEqual({ key: 'due', direction: 'ascending' });
});

it('chooses a row and lets it go', () => {
  expect(toggled(new Set(['a']), 'b')).toEqual(new Set(['a', 'b']));
  expect(toggled(new Set(['a', 'b']), 'b')).toEqual(new Set(['a']));
});

it('chooses every row in sight and leaves those out of sight alone', () => {
  expect(toggledAll(new Set(['z']), ['a', 'b'])).toEqual(new Set(['z', 'a', 'b']));
  expect(toggledAll(new Set(['z', 'a', 'b']), ['a', 'b'])).toEqual(new Set(['z']));
});
