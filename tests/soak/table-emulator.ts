import { setTimeout as pause } from 'node:timers/promises';
import { type Emulator, startEmulator } from '@waymark/test-kit/emulator';

export interface KillableEmulator {
  readonly endpoint: string;
  /** Kills it with SIGKILL and starts it again on the same data and port. */
  readonly killAndStart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

type Running = Emulator & { readonly pid: number };

const tries = 20;

/** The emulator on disk, on a port that stays its own through every kill. */
export const aKillableEmulator = async (dbPath: string): Promise<KillableEmulator> => {
  const start = async (port?: number): Promise<Running> => {
    const env = { PATH: process.env.PATH };
    const started = await startEmulator({ env, storage: { dbPath }, ...(port === undefined ? {} : { port }) });
    if (!started.ok) throw new Error(started.message);
    if (started.pid === undefined) throw new Error('The emulator was not started here, so it cannot be killed.');
    return { ...started, pid: started.pid };
  };
  let running = await start();
  const { endpoint } = running;
  const port = Number(new URL(endpoint).port);

  const startAgain = async (left: number): Promise<Running> => {
    try {
      return await start(port);
    } catch (fault) {
      if (left === 0) throw fault;
      await pause(100);
      return startAgain(left - 1);
    }
  };
  return {
    endpoint,
    killAndStart: async () => {
      process.kill(running.pid, 'SIGKILL');
      await running.stop();
      running = await startAgain(tries);
    },
    stop: () => running.stop(),
  };
};
