import { instant } from '@waymark/domain';
import { aSchool, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letFamiliesReply } from './let-families-reply.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator({ shards: 1 });
});
afterAll(() => on.stop());

const now = instant('2026-11-20T09:00:00.000Z');

test('gives a school of the demo an invented address and number once, and leaves what is there', async () => {
  const stores = on.stores.forTenant(newId.trust());
  const bare = aSchool({ urn: 139102, replyTo: null, phone: null });
  const reached = aSchool({ urn: 144871, replyTo: 'bursar@example.org', phone: null });
  for (const row of [bare, reached]) await stores.schools.put({ row, expect: null, audit: [] });
  const deps = { stores, now, newId: newId.import };
  await letFamiliesReply(deps);
  await letFamiliesReply(deps);
  expect(await stores.schools.get(bare.id)).toEqual({
    version: 2,
    row: {
      ...{ ...bare, replyTo: 'office@st-brannocs.example.org', phone: '0117 496 0301' },
      address: ['1 Lighthouse Way', 'Harbour Town', 'HT1 0AB'],
    },
  });
  expect(await stores.schools.get(reached.id)).toEqual({ version: 1, row: reached });
  const audit = await stores.audit.page({ subject: `S#${bare.id}`, month: '2026-11' });
  expect(audit.rows).toMatchObject([{ what: 'school-changed', who: 'system', why: 'The demo trust' }]);
});
