import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimInstance } from './claim-instance.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-claim-'));
  file = join(folder, 'data', 'waymark.pid');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sleeper() {
  return spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
}

test('a second Waymark on the same folder is told where the first answers and how to end it', async () => {
  const other = sleeper();
  await once(other, 'spawn');
  const pid = other.pid ?? 0;
  const first = claimInstance(file, pid);
  if (first.ok) first.announce('http://127.0.0.1:4870');
  expect(claimInstance(file)).toEqual({
    ok: false,
    reason: 'already-running',
    message: `Waymark already runs on this data folder at http://127.0.0.1:4870 (process ${pid}). Use that one, or end it with "kill ${pid}" and start again.`,
  });
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(claimInstance(file).ok).toBe(true);
});

test('the folder of a Waymark that stopped is free', () => {
  const first = claimInstance(file);
  if (first.ok) first.release();
  expect(claimInstance(file).ok).toBe(true);
});

test('a number that another program has by now does not hold the folder', () => {
  claimInstance(file);
  writeFileSync(file, JSON.stringify({ pid: process.ppid, startedTicks: '1' }));
  expect(claimInstance(file).ok).toBe(true);
});

test('a torn pid file is taken over', () => {
  claimInstance(file);
  writeFileSync(file, '{"pid":');
  expect(claimInstance(file).ok).toBe(true);
});
