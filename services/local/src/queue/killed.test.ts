import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import { createFolderQueue } from './create-folder-queue.ts';

const script = fileURLToPath(new URL('./killed.fixture.ts', import.meta.url));

/** Runs the child until it has acknowledged `sends` messages, then kills it, wherever it then is. */
async function killedAfter(folder: string, sends: number): Promise<{ sent: number[]; handled: number[] }> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const sent: number[] = [];
  const handled: number[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    const [what, number] = line.split(' ');
    (what === 'sent' ? sent : handled).push(Number(number));
    if (sent.length === sends) child.kill('SIGKILL');
  });
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return { sent, handled };
}

test('a kill -9 between two awaits loses no message that was acknowledged', async () => {
  for (const sends of [1, 7, 40, 150]) {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-killed-'));
    const before = await killedAfter(folder, sends);
    const queue = await createFolderQueue({ folder, now: Date.now, newId: ulid, onFault: () => {} });
    const after: number[] = [];
    queue.consume(
      'mail',
      async (records) => {
        after.push(...records.map(({ body }) => Number(body)));
        return { failedIds: [] };
      },
      { batchSize: 10, concurrency: 2 },
    );
    await queue.drained();
    const handled = new Set([...before.handled, ...after]);
    expect(before.sent.length).toBeGreaterThanOrEqual(sends);
    expect(before.sent.filter((number) => !handled.has(number))).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  }
}, 30_000);
