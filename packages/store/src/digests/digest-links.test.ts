import { newId } from '@waymark/test-kit';
import { expect, test } from 'vitest';
import { createDigestLinks } from './digest-links.ts';

const links = createDigestLinks('a secret of thirty-two characters');
const mine = { trustId: newId.trust(), staffId: newId.staff() };
const token = links.tokenOf(mine);

test('a token names whose digest it ends, and can stand in an address', () => {
  expect(links.read(token)).toEqual(mine);
  expect(encodeURIComponent(token)).toBe(token);
});

test.each([
  ['another person', () => token.replace(mine.staffId, newId.staff())],
  ['another trust', () => token.replace(mine.trustId, newId.trust())],
  ['a signature cut short', () => token.slice(0, -1)],
  ['no signature', () => `${mine.trustId}.${mine.staffId}`],
  ['nothing', () => ''],
  ['another secret', () => createDigestLinks('another secret').tokenOf(mine)],
])('%s: it is nobody’s', (_, altered) => {
  expect(links.read(altered())).toBeNull();
});
