import { type Environment, endpointVariable } from './locate-emulator.ts';
import { startEmulator } from './start-emulator.ts';

/** What the SDK wants before it signs a request; an emulator accepts any. */
const anyCredentials = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_REGION: 'eu-west-2' } as const;

/**
 * One emulator in memory for a whole test run, on a port nobody uses, or the one that the environment names. Puts its
 * endpoint and any credentials into `env`, which the workers inherit. Tests share it: each makes a table of a random name.
 */
export async function startTestEmulator(
  env: Record<string, string | undefined>,
): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const emulator = await startEmulator({ env, storage: { memory: true } });
  if (!emulator.ok) throw new Error(emulator.message);
  const added: Environment = { ...anyCredentials, ...env, [endpointVariable]: emulator.endpoint };
  Object.assign(env, added);
  return { endpoint: emulator.endpoint, stop: emulator.stop };
}
