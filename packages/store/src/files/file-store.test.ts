import { date } from '@waymark/domain';
import { aFileWithMeeting, aStoreOnEmulator, aTask, derivedOf, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const today = date('2026-11-20');
const files = (trust = newId.trust()) => on.stores.forTenant(trust).files;

test('a file comes back as it was written', async () => {
  const store = files();
  const file = aFileWithMeeting({ tasks: [aTask()] });
  const committed = await store.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today });
  expect(committed).toEqual({ ok: true, fileVersion: 1 });
  const loaded = await store.load(file.pupil.id);
  expect(loaded?.file).toEqual(file);
  expect(loaded?.fileVersion).toBe(1);
});
