import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endStaleEmulator, runsProgram } from './stale-emulator.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-stale-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a pid that belongs to another program now is left alone, and the file goes', async () => {
  const pidFile = join(folder, 'emulator.pid');
  writeFileSync(pidFile, JSON.stringify({ pid: process.pid, program: '/somewhere/dynoxide' }));
  expect(await endStaleEmulator(pidFile)).toBe(false);
  expect(existsSync(pidFile)).toBe(false);
});

test('a torn pid file is removed without a guess', async () => {
  const pidFile = join(folder, 'emulator.pid');
  writeFileSync(pidFile, '{"pid": 12');
  expect(await endStaleEmulator(pidFile)).toBe(false);
  expect(existsSync(pidFile)).toBe(false);
});

test('a process is known by the program it runs', () => {
  expect(runsProgram(process.pid, '/somewhere/dynoxide')).toBe(false);
});
