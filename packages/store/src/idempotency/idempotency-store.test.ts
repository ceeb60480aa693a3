import { addMinutes, date, instant } from '@waymark/domain';
import { aFile, aStoreOnEmulator, derivedOf, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const now = instant('2026-11-23T08:00:00.000Z');
const asked = { key: 'abc', request: 'digest-1', now, leaseMinutes: 1, keepHours: 24 };
const response = { status: 201, body: { id: '1' } };
const aStore = () => on.stores.forTenant(newId.trust()).idempotency;

test('a request is new once, then under way, then answered as it was', async () => {
  const store = aStore();
  expect(await store.begin(asked)).toEqual({ state: 'new' });
  expect(await store.begin(asked)).toEqual({ state: 'under-way' });
  expect(await store.finish({ key: 'abc', response })).toBe(true);
  expect(await store.begin(asked)).toEqual({ state: 'answered', response });
  expect(await store.finish({ key: 'abc', response: { status: 500, body: null } })).toBe(false);
  expect(await store.begin({ ...asked, now: addMinutes(now, 23 * 60) })).toEqual({ state: 'answered', response });
});

test('of many at once one is new', async () => {
  const store = aStore();
  const begun = await Promise.all(Array.from({ length: 8 }, () => store.begin(asked)));
  expect(begun.filter(({ state }) => state === 'new')).toHaveLength(1);
});

test('the key of another request is refused', async () => {
  const store = aStore();
  await store.begin(asked);
  expect(await store.begin({ ...asked, request: 'digest-2' })).toEqual({ state: 'other-request' });
});

test('a request whose lease ended without an answer may be taken up again, and one past its time is forgotten', async () => {
  const store = aStore();
  await store.begin(asked);
  expect(await store.begin({ ...asked, now: addMinutes(now, 2) })).toEqual({ state: 'new' });
  await store.finish({ key: 'abc', response });
  expect(await store.begin({ ...asked, now: addMinutes(now, 25 * 60) })).toEqual({ state: 'new' });
});

test('a request given up may be sent again, and one answered may not be given up', async () => {
  const store = aStore();
  await store.begin(asked);
  await store.abandon('abc');
  expect(await store.begin(asked)).toEqual({ state: 'new' });
  await store.finish({ key: 'abc', response });
  await store.abandon('abc');
  expect(await store.begin(asked)).toEqual({ state: 'answered', response });
});

test('the answer can be kept in the transaction of the change it tells of', async () => {
  const { files, idempotency } = on.stores.forTenant(newId.trust());
  const file = aFile();
  const commit = { before: null, after: file, derived: derivedOf(file), audit: [], today: date('2026-11-20') };
  const extra = { idempotency: { key: 'abc', response } };
  expect(await files.commit({ ...commit, extra })).toEqual({ ok: false, reason: 'done-before' });
  await idempotency.begin(asked);
  expect(await files.commit({ ...commit, extra })).toEqual({ ok: true, fileVersion: 1 });
  expect(await idempotency.begin(asked)).toEqual({ state: 'answered', response });
});
