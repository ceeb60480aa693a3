import { instant } from '@waymark/domain';
import { aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const real = instant('2026-11-23T09:00:00.000Z');
const later = instant('2026-11-23T10:00:00.000Z');
const anOwner = () => ({ trustId: newId.trust(), staffId: newId.staff() });

test('a new address takes the place of the one before, which opens nothing any more', async () => {
  const { feeds } = on.stores;
  const owner = anOwner();
  expect([await feeds.of(owner), await feeds.find('first')]).toEqual([null, null]);
  expect(await feeds.make(owner, { token: 'first', real })).toBe(true);
  expect(await feeds.find('first')).toEqual(owner);
  await feeds.fetched('first', later);
  expect(await feeds.of(owner)).toEqual({ madeAt: real, fetchedAt: later });
  expect(await feeds.make(owner, { token: 'second', real: later })).toBe(true);
  expect([await feeds.find('first'), await feeds.find('second')]).toEqual([null, owner]);
  expect(await feeds.of(owner)).toEqual({ madeAt: later, fetchedAt: null });
});

test('an address that was ended opens nothing, and noting a fetch does not bring it back', async () => {
  const { feeds } = on.stores;
  const [owner, other] = [anOwner(), anOwner()];
  await feeds.make(owner, { token: 'mine', real });
  await feeds.make(other, { token: 'hers', real });
  expect([await feeds.end(owner), await feeds.end(owner)]).toEqual([true, false]);
  await feeds.fetched('mine', later);
  expect([await feeds.find('mine'), await feeds.of(owner), await feeds.find('hers')]).toEqual([null, null, other]);
});

test('of two made at once one holds', async () => {
  const { feeds } = on.stores;
  const owner = anOwner();
  const made = await Promise.all(['a', 'b', 'c'].map((token) => feeds.make(owner, { token, real })));
  const open = await Promise.all(['a', 'b', 'c'].map((token) => feeds.find(token)));
  expect(open.filter((found) => found !== null)).toHaveLength(1);
  expect(made).toContain(true);
});
