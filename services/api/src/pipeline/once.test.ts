import { instant } from '@waymark/domain';
import { aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OnceInput, once, type Run } from './once.ts';

let store: StoreOnEmulator;
beforeAll(async () => {
  store = await aStoreOnEmulator();
});
afterAll(() => store.stop());

const at = (time: string) => instant(`2026-11-23T${time}:00.000Z`);
const input = (over: Partial<OnceInput> = {}): OnceInput => ({
  ...{ clientKey: 'key', route: 'createPupil', staffId: 'ada', path: '/v1/x', body: '{}', now: at('09:00') },
  ...over,
});
const done = (n: number): Run => ({ ok: true, kept: false, sent: { status: 201, data: { n }, version: n } });

const build = () => {
  const { idempotency } = store.stores.forTenant(newId.trust());
  let runs = 0;
  const ask = (over: Partial<OnceInput> = {}, run?: () => Promise<Run>) =>
    once(idempotency, input(over), async () => {
      runs += 1;
      return run === undefined ? done(runs) : run();
    });
  return { ask, runs: () => runs };
};

describe('a request with a key', () => {
  test('runs once, and its repeat gets the same answer', async () => {
    const { ask, runs } = build();
    const first = await ask();
    expect(await ask()).toMatchObject({ ok: true, sent: { status: 201, data: { n: 1 }, version: 1 } });
    expect([first, runs()]).toEqual([done(1), 1]);
  });

  test('is another’s where another person or another route uses the same key', async () => {
    const { ask, runs } = build();
    await ask();
    await ask({ staffId: 'ben' });
    await ask({ route: 'addStaff' });
    expect(runs()).toBe(3);
  });

  test('is refused where the key was used for another body', async () => {
    const { ask, runs } = build();
    await ask();
    expect(await ask({ body: '{"n":2}' })).toMatchObject({ ok: false, reason: 'refused' });
    expect(runs()).toBe(1);
  });

  test('gives its key back when it is refused, so that it may be mended', async () => {
    const { ask } = build();
    expect(await ask({}, async () => ({ ok: false, reason: 'refused' }))).toMatchObject({ reason: 'refused' });
    expect(await ask({ body: '{"mended":true}' })).toMatchObject({ ok: true });
  });

  test('that ends in a fault may have been carried out: its key is taken until the lease ends', async () => {
    const { ask, runs } = build();
    await expect(ask({}, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await ask({ now: at('09:01') })).toMatchObject({ ok: false, reason: 'not-now' });
    expect(await ask({ now: at('09:02') })).toMatchObject({ ok: true });
    expect(runs()).toBe(2);
  });

  test('may be used anew after a day', async () => {
    const { ask, runs } = build();
    await ask();
    await ask({ now: instant('2026-11-24T08:59:00.000Z') });
    await ask({ now: instant('2026-11-24T09:01:00.000Z') });
    expect(runs()).toBe(2);
  });

  test('of which two come at once runs once', async () => {
    const { ask, runs } = build();
    const outcomes = await Promise.all([ask(), ask(), ask()]);
    expect(runs()).toBe(1);
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
  });
});
