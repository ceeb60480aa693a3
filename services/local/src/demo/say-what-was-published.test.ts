import { date, instant } from '@waymark/domain';
import { readSchoolFacts } from '@waymark/store';
import { aSchool, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayWhatWasPublished } from './say-what-was-published.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator({ shards: 1 });
});
afterAll(() => on.stop());

test('says once what the demo’s schools published, one overdue and one never', async () => {
  const stores = on.stores.forTenant(newId.trust());
  const primary = aSchool({ urn: 139102, phase: 'Primary' });
  const secondary = aSchool({ urn: 137640, phase: 'Secondary' });
  const other = aSchool({ urn: 100001 });
  for (const row of [primary, secondary, other]) await stores.schools.put({ row, expect: null, audit: [] });
  const deps = {
    ...{ stores, facts: readSchoolFacts(stores), today: date('2026-11-23'), newId: newId.import },
    now: instant('2026-11-23T09:00:00.000Z'),
  };
  await sayWhatWasPublished(deps);
  await sayWhatWasPublished(deps);
  expect((await stores.duties.load(primary.id))?.fileVersion).toBe(1);
  const statesOf = async (id: typeof primary.id) =>
    (await stores.duties.load(id))?.file.deadlines.map(({ rule, state }) => `${rule} ${state}`).toSorted();
  expect(await statesOf(primary.id)).toEqual(['ACCESSIBILITY_PLAN open', 'SEN_INFORMATION_REPORT missed']);
  expect(await statesOf(secondary.id)).toEqual(['ACCESSIBILITY_PLAN open', 'INCLUSION_STRATEGY open']);
  expect((await stores.duties.load(other.id))?.file.documents).toEqual([]);
});
