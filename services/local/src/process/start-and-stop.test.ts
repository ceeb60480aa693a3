import { EventEmitter } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { assertNode24 } from './assert-node.ts';
import { createStopper } from './create-stopper.ts';
import { pickPort } from './pick-port.ts';

test('only Node 24 passes, and another is told how to start Waymark', () => {
  expect(() => assertNode24('24.0.0')).not.toThrow();
  for (const version of ['20.20.2', '23.11.1', '25.0.0', '2.4.0']) {
    expect(() => assertNode24(version)).toThrow(`this is Node ${version}. Start it with "npx -y pnpm@12 start"`);
  }
});

function stopperWithLog(patienceMs?: number) {
  const signals = new EventEmitter();
  const seen: string[] = [];
  const stopper = createStopper({
    signals,
    exit: (code) => seen.push(`exit ${code}`),
    log: (line) => seen.push(line),
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  return { signals, seen, stopper };
}

test('what was started first is stopped last, once, however many signals come', async () => {
  const { signals, seen, stopper } = stopperWithLog();
  stopper.add('table', () => void seen.push('table'));
  stopper.add('server', async () => {
    await wait(5);
    seen.push('server');
  });
  signals.emit('SIGTERM');
  signals.emit('SIGTERM');
  await stopper.stop();
  expect(seen).toEqual(['server', 'table', 'exit 0']);
});

test('a part that fails or hangs does not keep the others running, and the exit code says so', async () => {
  const { seen, stopper } = stopperWithLog(10);
  stopper.add('table', () => void seen.push('table'));
  stopper.add('queue', () => Promise.reject(new Error('disk full')));
  stopper.add('server', () => new Promise<void>(() => {}));
  await stopper.stop();
  expect(seen).toEqual([
    'server took too long to stop and was left.',
    'queue did not stop cleanly: disk full',
    'table',
    'exit 1',
  ]);
});

test('a second Ctrl-C ends at once', () => {
  const { signals, seen, stopper } = stopperWithLog();
  stopper.add('server', () => new Promise<void>(() => {}));
  signals.emit('SIGINT');
  expect(seen).toEqual([]);
  signals.emit('SIGINT');
  expect(seen).toEqual(['exit 130']);
});

test('a port that is taken is passed over', async () => {
  const first = await pickPort(42_870);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(first, '127.0.0.1', resolve));
  expect(await pickPort(first)).toBeGreaterThan(first);
  await new Promise((resolve) => server.close(resolve));
  expect(await pickPort(first)).toBe(first);
});
