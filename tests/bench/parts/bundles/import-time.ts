import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from '../../timing/percentile.ts';

const run = promisify(execFile);
const processes = 15;
const patienceMs = 30_000;

const script = `
const began = performance.now();
await import(process.argv[1]);
process.stdout.write(String(performance.now() - began));
process.exit(0);
`;

/** Milliseconds that a bundle takes to be imported, start of its service included: the median of fresh processes. */
export const importTime = async (url: string, env: Readonly<Record<string, string>>): Promise<number> => {
  const taken: number[] = [];
  for (let n = 0; n < processes; n += 1) {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, url], {
      env: { PATH: process.env.PATH, ...env },
      timeout: patienceMs,
    });
    taken.push(Number(stdout));
  }
  return median(taken);
};
