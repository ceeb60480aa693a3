import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { freePort } from './free-port.ts';
import { type Environment, locateEmulator } from './locate-emulator.ts';
import { type EmulatorRefusal, emulatorNotFound } from './refusal.ts';
import { runUnderShim } from './run-under-shim.ts';
import { endStaleEmulator } from './stale-emulator.ts';

/** `pid` is the emulator's own, absent where it was running before us. `stop` may be called twice. */
export type Emulator = { ok: true; endpoint: string; pid?: number; stop(): Promise<void> };

export type EmulatorOptions = {
  env: Environment;
  /** On disk and kept, or gone at the end. */
  storage: { dbPath: string } | { memory: true };
  /** Any free one unless given. */
  port?: number;
  /** Lets the next start end an emulator whose shim was killed too. */
  pidFile?: string;
};

const attemptsAtAPort = 3;

/**
 * Serves the DynamoDB API for this run. Refuses, with the lines that mend it, where the machine has no emulator; throws
 * where there is one that does not start.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator | EmulatorRefusal> {
  const place = locateEmulator(options.env);
  if (place.kind === 'none') return emulatorNotFound();
  if (place.kind === 'running') return { ok: true, endpoint: place.endpoint, stop: async () => {} };
  if (options.pidFile !== undefined) {
    mkdirSync(dirname(options.pidFile), { recursive: true });
    await endStaleEmulator(options.pidFile);
  }
  if ('dbPath' in options.storage) mkdirSync(dirname(options.storage.dbPath), { recursive: true });
  return startProgram(place.path, options, options.port === undefined ? attemptsAtAPort : 1);
}

async function startProgram(program: string, options: EmulatorOptions, attempts: number): Promise<Emulator> {
  const port = options.port ?? (await freePort());
  const kept = 'dbPath' in options.storage ? ['--db-path', options.storage.dbPath] : [];
  try {
    const running = await runUnderShim(program, ['--port', `${port}`, ...kept], options.pidFile);
    return { ok: true, endpoint: `http://127.0.0.1:${port}`, ...running };
  } catch (cause) {
    if (attempts > 1) return startProgram(program, options, attempts - 1);
    throw new Error(`The DynamoDB emulator did not start on port ${port}. Is something else using the port?`, {
      cause,
    });
  }
}
