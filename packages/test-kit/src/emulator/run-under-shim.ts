import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const shim = fileURLToPath(new URL('./shim.ts', import.meta.url));
const patienceMs = 15_000;

/** The emulator says on stderr where it listens; the shim says on stdout which process it is. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    let pid: number | undefined;
    let listens = false;
    const fail = (why: string) => reject(new Error([why, ...said].join('\n')));
    const timer = setTimeout(() => fail('It did not say within 15 seconds that it listens.'), patienceMs);
    const settle = () => {
      if (pid === undefined || !listens) return;
      clearTimeout(timer);
      resolve(pid);
    };
    child.once('error', (fault) => fail(fault.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`It ended with code ${code}.`);
    });
    if (child.stdout === null || child.stderr === null) return fail('It has no output to read.');
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('pid ')) pid = Number(line.slice(4));
      settle();
    });
    createInterface(child.stderr).on('line', (line) => {
      if (said.length < 20) said.push(line);
      listens ||= line.includes('listening on');
      settle();
    });
  });
}

/**
 * Starts the program under the shim and resolves once it listens. It runs in a process group of its own, so that Ctrl-C
 * reaches us alone and we end it last.
 */
export async function runUnderShim(
  program: string,
  args: readonly string[],
  pidFile: string | undefined,
): Promise<{ pid: number; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [shim, program, pidFile ?? '-', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const pid = await listening(child);
    return {
      pid,
      stop: async () => {
        child.stdin?.end();
        await ended;
      },
    };
  } catch (cause) {
    child.stdin?.end();
    throw cause;
  }
}
