import { startTestEmulator } from './start-test-emulator.ts';

/** For `test.globalSetup`: starts the emulator before the workers and ends it after them. */
export async function setup(): Promise<() => Promise<void>> {
  const emulator = await startTestEmulator(process.env);
  return () => emulator.stop();
}
