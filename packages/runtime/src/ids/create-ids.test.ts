import { instant, pupilIdSchema } from '@waymark/domain';
import { expect, test } from 'vitest';
import { createIds } from './create-ids.ts';

test('identifiers made in the same moment are different, and each later one is greater', () => {
  const ids = createIds({ clock: { real: () => instant('2026-11-23T06:00:00.000Z') } });
  const made = Array.from({ length: 500 }, () => ids.pupil());
  expect(new Set(made).size).toBe(500);
  expect(made.toSorted()).toEqual(made);
  expect(pupilIdSchema.safeParse(made[0]).success).toBe(true);
});
