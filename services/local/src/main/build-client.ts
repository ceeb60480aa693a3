import { spawn } from 'node:child_process';
import { glob, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const webFolder = join(root, 'services/web');
export const clientFolder = join(webFolder, 'dist');

const sources = [
  'services/web/{src,design,public}/**/*',
  'services/web/*.{html,ts,json}',
  'packages/{domain,contracts}/src/**/*.ts',
  'pnpm-lock.yaml',
];

const modifiedAt = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
};

const isStale = async (): Promise<boolean> => {
  const builtAt = await modifiedAt(join(clientFolder, 'index.html'));
  if (builtAt === 0) return true;
  for (const pattern of sources) {
    for await (const path of glob(pattern, { cwd: root }))
      if ((await modifiedAt(join(root, path))) > builtAt) return true;
  }
  return false;
};

/** The client's own Vite: a tool of its package, not of this one. */
const vite = (): string =>
  join(dirname(createRequire(join(webFolder, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');

/** Builds the staff client if any source is newer than what was last built. Throws with Vite's own words if it fails. */
export const buildClient = async (log: (line: string) => void): Promise<void> => {
  if (!(await isStale())) return;
  log('Building the staff client…');
  const output: string[] = [];
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [vite(), 'build', '--logLevel', 'warn'], {
      cwd: webFolder,
      // Whoever asks, a test runner included, gets what staff get: React's development build is twice the size.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  if (code !== 0) throw new Error(`The staff client could not be built.\n${output.join('')}`);
};
