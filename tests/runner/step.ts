import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** What one step of the check counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a tool with its output shown as it comes. Resolves to its exit code; a tool that cannot start is 127. */
export const runTool = (
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** One tool as one check: it passes or fails as a whole. */
export const checkStep = async (title: string, command: string, args: readonly string[]): Promise<Tally> => {
  const began = performance.now();
  console.log(`\n— ${title}`);
  const code = await runTool(command, args);
  console.log(`${code === 0 ? 'ok' : 'FAILED'} · ${title} · ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
};

/** The sum of several tallies. */
export const total = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    {
      passed: 0,
      failed: 0,
      skipped: 0,
    },
  );
