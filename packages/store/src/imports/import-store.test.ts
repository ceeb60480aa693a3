import type { ImportState } from '@waymark/domain';
import { anImport, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importTransitions } from './import-store.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const aStore = () => on.stores.forTenant(newId.trust()).imports;

test('an import is created once and comes back as it was', async () => {
  const store = aStore();
  const row = anImport();
  expect(await store.load(row.id)).toBeNull();
  expect(await store.create(row, [])).toBe(true);
  expect(await store.create(row, [])).toBe(false);
  expect(await store.load(row.id)).toEqual(row);
});

test('it moves on as the table of transitions says, and no other way', async () => {
  const states = Object.keys(importTransitions) as ImportState[];
  for (const from of states) {
    for (const to of states) {
      const store = aStore();
      const row = anImport({ state: from });
      await store.create(row, []);
      const allowed: readonly string[] = importTransitions[from];
      const result = await store.change({ before: row, after: { ...row, state: to }, audit: [] });
      expect({ from, to, ok: result.ok }).toEqual({ from, to, ok: allowed.includes(to) });
      expect((await store.load(row.id))?.version).toBe(result.ok ? 2 : 1);
    }
  }
});

test('of two who move it on at once one succeeds', async () => {
  const store = aStore();
  const row = anImport({ state: 'checked' });
  await store.create(row, []);
  const change = { before: row, after: { ...row, state: 'committing' as const }, audit: [] };
  const results = await Promise.all([store.change(change), store.change(change)]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, reason: 'changed-meanwhile' });
});

test('there is no batch until a commit writes one', async () => {
  const store = aStore();
  const importId = newId.import();
  expect(await store.batches({ importId })).toEqual({ rows: [], cursor: null });
  expect(await store.batch(importId, 0)).toBeNull();
});
