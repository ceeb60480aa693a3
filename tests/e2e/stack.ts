import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Stack {
  /** Where it answers: `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Five minutes: a cold build of the client and two dozen imports on a slow machine. */
const patience = 300_000;

/**
 * Starts the whole of Waymark as a person would, as a process of its own, on a free port with a data folder of its own,
 * and waits until the demo trust is in. Throws with its last words where it ends or takes too long.
 */
export const startStack = async (): Promise<Stack> => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-e2e-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['services/local/src/index.ts'], {
    env: { ...process.env, WAYMARK_DATA: folder, WAYMARK_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const said: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The stack did not start: ${why}\n${said.slice(-20).join('')}`));
    const timer = setTimeout(() => fail('it took too long'), patience);
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString());
      if (!said.slice(-2).join('').includes('The demo trust is ready')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => fail(`it ended with ${code}`));
  });
  try {
    await ready;
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
};
