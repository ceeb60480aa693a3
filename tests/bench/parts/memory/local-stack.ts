import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '@waymark/test-kit/emulator';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const seedingPatienceMs = 240_000;
const stoppingPatienceMs = 15_000;
const readyLine = 'The demo trust is ready.';

export interface LocalStack {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** The environment of whoever runs the bench, less an emulator that is already there: the stack brings its own. */
const environment = (own: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { AWS_ENDPOINT_URL_DYNAMODB: _, ...rest } = process.env;
  return { ...rest, ...own };
};

/** What follows `node` in the root's start script, so that the process is the one a person starts, flags included. */
const startArguments = async (): Promise<readonly string[]> => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
  const [program, ...args] = scripts.start.split(' ');
  if (program !== 'node')
    throw new Error('The start script no longer starts with "node": tell the bench how it starts.');
  return args;
};

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const said: string[] = [];
    const timer = setTimeout(
      () => reject(new Error(`The stack was not ready in four minutes. It said:\n${said.join('\n')}`)),
      seedingPatienceMs,
    );
    const listen = (line: string): void => {
      if (said.length < 200) said.push(line);
      if (!line.includes(readyLine)) return;
      clearTimeout(timer);
      resolve();
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on('line', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The stack ended with code ${code}. It said:\n${said.join('\n')}`));
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), stoppingPatienceMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });

/** The whole of Waymark as a person starts it, with a data folder that goes when it stops. Resolves when the demo trust is in. */
export const startLocalStack = async (): Promise<LocalStack> => {
  const args = await startArguments();
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: environment({ WAYMARK_DATA: folder, WAYMARK_PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(child);
    return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
};
