import { glob, readFile } from 'node:fs/promises';

/** How many browser tests there are, counted in their source: for saying aloud how many did not run. */
export const countBrowserTests = async (): Promise<number> => {
  let count = 0;
  for await (const file of glob('tests/e2e/**/*.test.ts')) {
    count += (await readFile(file, 'utf8')).match(/^\s*(?:it|test)(?:\.each\(.*\))?\(/gm)?.length ?? 0;
  }
  return count;
};
