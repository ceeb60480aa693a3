import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type Tally } from './step.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

/** Runs vitest over the given projects and counts each test. A run that ends without a report has failed. */
export const vitestStep = async (
  title: string,
  projects: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Tally> => {
  console.log(`\n— ${title}`);
  const folder = await mkdtemp(join(tmpdir(), 'waymark-tests-'));
  const file = join(folder, 'report.json');
  const code = await runTool(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  try {
    const report: VitestReport = JSON.parse(await readFile(file, 'utf8'));
    const failed = report.numFailedTests + (code !== 0 && report.numFailedTests === 0 ? 1 : 0);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  } catch {
    console.error(`${title}: no report was written, so it counts as failed.`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
