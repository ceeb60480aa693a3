import type { TenantStores } from '@waymark/store';
import { aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probes } from './probes.ts';
import { rowsOfTrust } from './rows-of-trust.ts';
import { type SeededTrust, seedTrust } from './seeded-trust.ts';

let on: StoreOnEmulator;
let theirs: SeededTrust;
beforeAll(async () => {
  on = await aStoreOnEmulator();
  theirs = await seedTrust(on.stores, newId.trust());
});
afterAll(() => on.stop());

const names = Object.keys(probes) as (keyof TenantStores)[];
const methodsOf = (store: keyof TenantStores) => Object.entries(probes[store]);

describe.each(names)('the store of %s, given the ids of another trust', (store) => {
  test.each(methodsOf(store))(
    '%s answers as if the other trust did not exist, and alters nothing of it',
    async (_, probe) => {
      const before = await rowsOfTrust(on.client, on.tableName, theirs.trustId);
      const answer = await probe.ask(on.stores.forTenant(newId.trust()), theirs);
      expect(answer).toEqual(probe.answer);
      expect(await rowsOfTrust(on.client, on.tableName, theirs.trustId)).toEqual(before);
    },
  );
});

test('the probes know every store and every method there is', () => {
  const stores = on.stores.forTenant(newId.trust());
  const methods = (each: object) => Object.entries(each).map(([name, of]) => [name, Object.keys(of).toSorted()]);
  expect(Object.fromEntries(methods(probes))).toEqual(Object.fromEntries(methods(stores)));
});

test("a page's cursor is of no use to another trust", async () => {
  const schoolId = theirs.school.id;
  const own = on.stores.forTenant(theirs.trustId);
  const { cursor } = await own.lists.tasks({ schoolId, limit: 1 });
  expect(cursor).not.toBeNull();
  expect((await own.lists.tasks({ schoolId, cursor })).rows).toHaveLength(1);
  await expect(on.stores.forTenant(newId.trust()).lists.tasks({ schoolId, cursor })).rejects.toThrow(/cursor/);
});

test('two trusts hold the same ids, each its own', async () => {
  const mine = on.stores.forTenant(newId.trust());
  const row = { ...theirs.school, name: 'Ours' };
  await mine.schools.put({ row, expect: null, audit: [] });
  expect((await mine.schools.get(row.id))?.row.name).toBe('Ours');
  const their = on.stores.forTenant(theirs.trustId);
  expect((await their.schools.get(row.id))?.row.name).toBe(theirs.school.name);
});
