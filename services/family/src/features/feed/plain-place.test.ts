import { expect, test } from 'vitest';
import { plainPlace } from './plain-place.ts';

test.each([
  'Room 4',
  'Main hall',
  'Online (Teams)',
  'The Head’s office',
  'Block B, room B12',
  'School library, first floor',
])('%s stands as it was typed, with the school', (place) => {
  expect(plainPlace(place, 'Oakfield School')).toBe(`${place}, Oakfield School`);
});

test.each(['Sam’s house', 'Room 4 with Ms Adeyemi', 'Nurture room', '12/03/2015', 'Room 2015', 'Łukasz', '—'])(
  '%s is left out, and the school stands alone',
  (place) => {
    expect(plainPlace(place, 'Oakfield School')).toBe('Oakfield School');
  },
);
