import { join } from 'node:path';
import { type Emulator, type EmulatorRefusal, type Environment, startEmulator } from '@waymark/test-kit/emulator';

/** The table of the one-machine stack: in the data folder, ended with us, and with what a killed run left ended first. */
export function startLocalTable(dataFolder: string, env: Environment): Promise<Emulator | EmulatorRefusal> {
  return startEmulator({
    env,
    storage: { dbPath: join(dataFolder, 'table', 'table.sqlite') },
    pidFile: join(dataFolder, 'emulator.pid'),
  });
}
