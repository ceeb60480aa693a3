import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSessionStore } from './session-store.ts';

let folder = '';
let now = 1_000_000;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-sessions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => createSessionStore({ file: join(folder, 'sessions.json'), now: () => now });

test('an entry lasts to the millisecond it was given, over a restart', async () => {
  await open()('Session').upsert('a', { uid: 'u' }, 10);
  now += 9_999;
  expect(await open()('Session').findByUid('u')).toEqual({ uid: 'u' });
  expect(await open()('Interaction').findByUid('u')).toBeUndefined();
  now += 1;
  expect(await open()('Session').find('a')).toBeUndefined();
});

test('what a grant gave goes with it, and a code that was used says when', async () => {
  const store = open();
  await store('AuthorizationCode').upsert('c', { grantId: 'g' }, 60);
  await store('RefreshToken').upsert('r', { grantId: 'other' }, 60);
  await store('AuthorizationCode').consume('c');
  expect(await open()('AuthorizationCode').find('c')).toEqual({ grantId: 'g', consumed: Math.floor(now / 1000) });
  await store('AuthorizationCode').revokeByGrantId('g');
  expect(await open()('AuthorizationCode').find('c')).toBeUndefined();
  expect(await open()('RefreshToken').find('r')).toBeDefined();
});

test('a file that cannot be read is an error that says what deleting it costs', () => {
  writeFileSync(join(folder, 'sessions.json'), '[{');
  expect(open).toThrow('everybody then signs in again');
});
