import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser from an npm package, unpacked, and what its process must be told where the machine lacks what it leans on. */
export interface PackagedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const libraryFolders = [
  '/lib',
  '/lib64',
  '/usr/lib',
  '/usr/lib64',
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
];

const hasLibrary = (name: string): boolean => libraryFolders.some((folder) => existsSync(join(folder, name)));

/** The package unpacks the libraries only where it takes the machine for a Lambda, by this variable. */
const asOnLambda = { name: 'AWS_LAMBDA_JS_RUNTIME', value: 'nodejs24.x' } as const;

const unpack = async (folder: string): Promise<void> => {
  // The package unpacks into the temporary folder, and takes a file that is there for a whole one.
  const before = { tmp: process.env.TMPDIR, lambda: process.env[asOnLambda.name] };
  process.env.TMPDIR = folder;
  process.env[asOnLambda.name] = asOnLambda.value;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
  } finally {
    if (before.tmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before.tmp;
    if (before.lambda === undefined) delete process.env[asOnLambda.name];
  }
};

/** Unpacks the browser once per version, whole or not at all. Null on other systems than Linux x64. */
export const packagedBrowser = async (): Promise<PackagedBrowser | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const version = createHash('sha256')
    .update(import.meta.resolve('@sparticuz/chromium'))
    .digest('hex')
    .slice(0, 12);
  const folder = join(tmpdir(), `waymark-chromium-${version}`);
  if (!existsSync(folder)) {
    const beside = `${folder}.${process.pid}`;
    await mkdir(beside, { recursive: true });
    await unpack(beside);
    await rename(beside, folder).catch(() => rm(beside, { recursive: true, force: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(hasLibrary('libnss3.so') ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
};
