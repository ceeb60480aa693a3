import { isLinkToken } from '@waymark/domain';
import { expect, test } from 'vitest';
import { newToken } from './new-token.ts';

test('a token has the shape that links have, and no two are alike', () => {
  const made = Array.from({ length: 1000 }, newToken);
  expect(made.every(isLinkToken)).toBe(true);
  expect(new Set(made).size).toBe(1000);
});
