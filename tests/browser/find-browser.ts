import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { packagedBrowser } from './packaged-browser.ts';

export type FoundBrowser =
  | {
      readonly found: true;
      readonly executablePath: string;
      readonly from: string;
      readonly env: Readonly<Record<string, string>>;
    }
  | { readonly found: false; readonly why: string };

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const isExecutable = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = async (path: string): Promise<string | null> => {
  for (const folder of path.split(delimiter)) {
    for (const name of names) {
      const candidate = join(folder, name);
      if (folder !== '' && (await isExecutable(candidate))) return candidate;
    }
  }
  return null;
};

/**
 * Finds a browser for the tests: `CHROME_PATH`, else one that is installed, else one from an npm package.
 * Says where it came from, or why there is none.
 */
export const findBrowser = async (env: NodeJS.ProcessEnv): Promise<FoundBrowser> => {
  const named = env.CHROME_PATH ?? '';
  if (named !== '') {
    return (await isExecutable(named))
      ? { found: true, executablePath: named, from: 'CHROME_PATH', env: {} }
      : { found: false, why: 'CHROME_PATH names something that cannot be run: correct it or unset it.' };
  }
  const own = await installed(env.PATH ?? '');
  if (own !== null) return { found: true, executablePath: own, from: 'installed here', env: {} };
  try {
    const packaged = await packagedBrowser();
    if (packaged !== null) return { found: true, ...packaged, from: 'the npm package @sparticuz/chromium' };
  } catch (cause) {
    return { found: false, why: `The packaged browser could not be unpacked: ${String(cause)}` };
  }
  return { found: false, why: 'Install Chromium or set CHROME_PATH to a browser.' };
};
