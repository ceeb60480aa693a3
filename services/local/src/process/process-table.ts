import { readFileSync } from 'node:fs';

/** A process as the kernel tells it apart from a later one with the same number. */
export type ProcessFacts = { pid: number; parent: number; startedTicks: string; command: string };

/** The facts of a running process; undefined where it has ended, waits to be reaped, or this system has no `/proc`. */
export function processFacts(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces, so the rest is counted from its end.
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X' || parent === undefined) return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parent: Number(parent), startedTicks: rest[17] ?? '', command };
  } catch {
    return undefined;
  }
}

/** Whether a process of that number runs, where only the number is known. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || processFacts(pid) !== undefined;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
