import { findBrowser } from '../browser/find-browser.ts';
import { countBrowserTests } from './count-browser-tests.ts';
import { checkStep, type Tally, total } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const browserStep = async (): Promise<Tally> => {
  const browser = await findBrowser(process.env);
  if (browser.found) {
    console.log(`\nBrowser: ${browser.executablePath} (${browser.from})`);
    return vitestStep('Browser tests', ['browser'], {
      ...process.env,
      ...browser.env,
      WAYMARK_CHROME: browser.executablePath,
    });
  }
  const tests = await countBrowserTests();
  console.error(`\nNO BROWSER WAS FOUND: ${tests} browser tests did not run. ${browser.why}`);
  return process.env.CI === undefined
    ? { passed: 0, failed: 0, skipped: tests }
    : { passed: 0, failed: 1, skipped: tests };
};

/** The one check: types, lint, unused code, every test, the browser. Its last line is the count. Resolves to the exit code. */
export const runAll = async (): Promise<number> => {
  console.log(`Node ${process.version}`);
  const tallies = [
    await checkStep('Types', 'pnpm', ['--silent', 'types']),
    await checkStep('Lint and format', 'biome', ['check', '--error-on-warnings', '.']),
    await checkStep('Unused code and dependencies', 'knip', []),
    await checkStep('Staff client builds', 'pnpm', ['--silent', '--filter', '@waymark/web', 'build']),
    await vitestStep('Tests', ['unit', 'store', 'house'], process.env),
    await browserStep(),
  ];
  const { passed, failed, skipped } = total(tallies);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
};
