import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSecret } from './kept-secret.ts';
import { writeAtomically } from './write-atomically.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writers of one file at once leave the whole text of one of them and nothing else', async () => {
  const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(50_000));
  await Promise.all(texts.map((text) => writeAtomically(join(folder, 'deep', 'file'), text)));
  expect(texts).toContain(readFileSync(join(folder, 'deep', 'file'), 'utf8'));
  expect(readdirSync(join(folder, 'deep'))).toEqual(['file']);
});

test('a secret is made once and differs between machines', () => {
  const first = keptSecret(join(folder, 'one'));
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(keptSecret(join(folder, 'one'))).toBe(first);
  expect(keptSecret(join(folder, 'two'))).not.toBe(first);
});
