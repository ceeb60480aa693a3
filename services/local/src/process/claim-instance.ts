import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { isRunning, processFacts } from './process-table.ts';

const claimSchema = z.object({ pid: z.int().positive(), startedTicks: z.string(), address: z.string().optional() });
type Claim = z.infer<typeof claimSchema>;

export type Instance = {
  ok: true;
  /** Says where we answer, for whoever is refused later. */
  announce(address: string): void;
  release(): void;
};

export type InstanceRefusal = { ok: false; reason: 'already-running'; message: string };

function read(file: string): Claim | undefined {
  try {
    return claimSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function holds({ pid, startedTicks }: Claim): boolean {
  if (!isRunning(pid)) return false;
  const facts = processFacts(pid);
  return facts === undefined || facts.startedTicks === startedTicks;
}

function create(file: string, claim: Claim): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(claim), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  }
}

function refusal({ pid, address }: Claim): InstanceRefusal {
  const where = address === undefined ? '' : ` at ${address}`;
  return {
    ok: false,
    reason: 'already-running',
    message: `Waymark already runs on this data folder${where} (process ${pid}). Use that one, or end it with "kill ${pid}" and start again.`,
  };
}

/**
 * Takes the data folder for this process. Refuses while another Waymark has it; takes over from one that has died, also
 * where its number belongs to another program by now.
 */
export function claimInstance(file: string, pid: number = process.pid): Instance | InstanceRefusal {
  const claim: Claim = { pid, startedTicks: processFacts(pid)?.startedTicks ?? '' };
  if (!create(file, claim)) {
    const other = read(file);
    if (other !== undefined && other.pid !== pid && holds(other)) return refusal(other);
    rmSync(file, { force: true });
    if (!create(file, claim)) return refusal(read(file) ?? claim);
  }
  return {
    ok: true,
    announce: (address) => writeFileSync(file, JSON.stringify({ ...claim, address })),
    release: () => rmSync(file, { force: true }),
  };
}
