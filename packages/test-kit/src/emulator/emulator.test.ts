import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, GetItemCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { locateEmulator } from './locate-emulator.ts';
import { emulatorNotFound } from './refusal.ts';
import { type Emulator, startEmulator } from './start-emulator.ts';
import { startTestEmulator } from './start-test-emulator.ts';

const env = { PATH: process.env.PATH };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-emulator-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function clientOf(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials });
}

/** A process that has ended but that nobody has reaped yet has no command line any more. */
function lives(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8') !== '';
}

async function goneWithin(pid: number, ms: number): Promise<boolean> {
  for (let waited = 0; waited < ms && lives(pid); waited += 20) await wait(20);
  return !lives(pid);
}

async function start(options: Parameters<typeof startEmulator>[0]): Promise<Emulator> {
  const emulator = await startEmulator(options);
  if (!emulator.ok) throw new Error(emulator.message);
  return emulator;
}

/** A child that starts the emulator and writes until it is killed, with the last row it had an answer for. */
async function writer(dbPath: string, pidFile: string): Promise<{ child: ChildProcess; pid: number; last(): number }> {
  const script = fileURLToPath(new URL('./kept-alive.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dbPath, pidFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  let pid = 0;
  let row = -1;
  createInterface(child.stdout).on('line', (line) => {
    const [what, value] = line.split(' ');
    if (what === 'emulator') pid = Number(value);
    if (what === 'row') row = Number(value);
  });
  while (row < 20 && child.exitCode === null) await wait(20);
  return { child, pid, last: () => row };
}

test('an endpoint in the environment is used and nothing is started', async () => {
  const emulator = await start({ env: { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9' }, storage: { memory: true } });
  expect(emulator.endpoint).toBe('http://127.0.0.1:9');
  expect(emulator.pid).toBeUndefined();
});

test('the npm package goes before the PATH, and the PATH before nothing', () => {
  expect(locateEmulator(env, () => '/packaged')).toEqual({ kind: 'program', path: '/packaged' });
  expect(locateEmulator({ PATH: folder }, () => undefined)).toEqual({ kind: 'none' });
});

test('the refusal names the Docker line and the variable to set', () => {
  const { message } = emulatorNotFound();
  expect(message).toContain('docker run --rm -p 8000:8000 amazon/dynamodb-local');
  expect(message).toContain('export AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:8000');
});

test('it answers the SDK, and stops when told to, twice without harm', async () => {
  const emulator = await start({ env, storage: { memory: true } });
  expect((await clientOf(emulator.endpoint).send(new ListTablesCommand({}))).TableNames).toEqual([]);
  await emulator.stop();
  await emulator.stop();
  expect(lives(emulator.pid ?? 0)).toBe(false);
});

test('a port that is taken is an error that says so', async () => {
  const first = await start({ env, storage: { memory: true } });
  const port = Number(new URL(first.endpoint).port);
  await expect(startEmulator({ env, storage: { memory: true }, port })).rejects.toThrow(
    `did not start on port ${port}`,
  );
  await first.stop();
});

test('a kill -9 of whoever started it ends the emulator, and no acknowledged write is lost', async () => {
  const dbPath = join(folder, 'table.sqlite');
  const { child, pid, last } = await writer(dbPath, join(folder, 'emulator.pid'));
  expect(lives(pid)).toBe(true);
  child.kill('SIGKILL');
  expect(await goneWithin(pid, 5_000)).toBe(true);
  const again = await start({ env, storage: { dbPath } });
  const key = { pk: { S: `${last()}` } };
  const kept = await clientOf(again.endpoint).send(new GetItemCommand({ TableName: 'kept', Key: key }));
  await again.stop();
  expect(kept.Item).toEqual(key);
}, 20_000);

test('an emulator whose shim was killed too is ended by the next start', async () => {
  const pidFile = join(folder, 'emulator.pid');
  const first = await start({ env, storage: { memory: true }, pidFile });
  const orphan = first.pid ?? 0;
  const shim = Number(readFileSync(`/proc/${orphan}/stat`, 'utf8').split(' ')[3]);
  process.kill(shim, 'SIGKILL');
  await wait(200);
  expect(lives(orphan)).toBe(true);
  const second = await start({ env, storage: { memory: true }, pidFile });
  expect(await goneWithin(orphan, 1_000)).toBe(true);
  await second.stop();
}, 20_000);

test('the emulator of a test run puts its endpoint and credentials where the workers find them', async () => {
  const given: Record<string, string | undefined> = { PATH: process.env.PATH, AWS_REGION: 'eu-west-1' };
  const emulator = await startTestEmulator(given);
  expect(given).toMatchObject({
    AWS_ENDPOINT_URL_DYNAMODB: emulator.endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_REGION: 'eu-west-1',
  });
  await emulator.stop();
});
