import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLocalTable } from './start-local-table.ts';

test('the table lives in the data folder and its pid file goes with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-table-'));
  const table = await startLocalTable(folder, { PATH: process.env.PATH });
  if (!table.ok) throw new Error(table.message);
  expect(existsSync(join(folder, 'table', 'table.sqlite'))).toBe(true);
  expect(existsSync(join(folder, 'emulator.pid'))).toBe(true);
  await table.stop();
  expect(existsSync(join(folder, 'emulator.pid'))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});
