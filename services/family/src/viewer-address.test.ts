import { expect, test } from 'vitest';
import { viewerOf } from './viewer-address.ts';

test.each([
  ['203.0.113.9, 130.176.0.1', '130.176.0.1', '203.0.113.9'],
  ['203.0.113.9', '130.176.0.1', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9, 130.176.0.1', '130.176.0.1', '203.0.113.9'],
  ['', '130.176.0.1', '130.176.0.1'],
])('of %j, connected from %s, the viewer is %s', (header, connected, viewer) => {
  expect(viewerOf(header, connected)).toBe(viewer);
});
