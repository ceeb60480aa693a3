import { readdir, readFile } from 'node:fs/promises';

/** One process as /proc tells of it. Megabytes. */
export interface ProcessMemory {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** The most that it ever held. */
  readonly peakMb: number;
  readonly nowMb: number;
}

const number = (status: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

const readOne = async (pid: number): Promise<ProcessMemory | null> => {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
    const mb = (field: string): number => number(status, field) / 1024;
    return { pid, parent: number(status, 'PPid'), command, peakMb: mb('VmHWM'), nowMb: mb('VmRSS') };
  } catch {
    // It ended between the listing and the reading.
    return null;
  }
};

/** A process and all that descend from it. Linux alone has /proc; elsewhere there is nobody. */
export const familyOf = async (pid: number): Promise<readonly ProcessMemory[]> => {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
  const all = (await Promise.all(pids.map(readOne))).filter((each) => each !== null);
  const family: ProcessMemory[] = all.filter((each) => each.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
};
