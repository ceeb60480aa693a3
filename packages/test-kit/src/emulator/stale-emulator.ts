import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';

const pidFileSchema = z.object({ pid: z.int().positive(), program: z.string().min(1) });

function readPidFile(path: string): z.infer<typeof pidFileSchema> | undefined {
  try {
    return pidFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether that process is that program now, rather than whatever has been given the same number since. */
export function runsProgram(pid: number, program: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] === program;
  } catch {
    return false;
  }
}

async function gone(pid: number, program: string, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += 20) {
    if (!runsProgram(pid, program)) return true;
    await wait(20);
  }
  return !runsProgram(pid, program);
}

/**
 * Ends the emulator that a killed run left behind, so that its port and database file are free. A pid that is not that
 * program any more is left alone. Answers whether one was ended.
 */
export async function endStaleEmulator(pidFile: string): Promise<boolean> {
  if (!existsSync(pidFile)) return false;
  const left = readPidFile(pidFile);
  const stale = left !== undefined && runsProgram(left.pid, left.program);
  if (stale) {
    process.kill(left.pid, 'SIGTERM');
    if (!(await gone(left.pid, left.program, 3_000))) process.kill(left.pid, 'SIGKILL');
    await gone(left.pid, left.program, 3_000);
  }
  rmSync(pidFile, { force: true });
  return stale;
}
