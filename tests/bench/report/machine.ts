import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were taken on; the load says whether something else was running too. */
export const machineLine = (): string => {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB; load ${load}`;
};
