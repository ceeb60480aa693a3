import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { date, suppress } from '@waymark/domain';
import { aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator({ shards: 1 });
});
afterAll(() => on.stop());

const row = suppress(null, { reason: 'bounced', event: 'message-1', mark: 'P#1', today: date('2026-11-20') });

test('what is known of an address is found however it is written, and by its own trust alone', async () => {
  const [mine, other] = [on.stores.forTenant(newId.trust()), on.stores.forTenant(newId.trust())];
  await mine.addresses.put('Ruth@Example.org ', { row, expect: null, audit: [] });
  expect(await mine.addresses.get('ruth@example.org')).toEqual({ version: 1, row });
  expect(await mine.addresses.get('ruth2@example.org')).toBeNull();
  expect(await other.addresses.get('ruth@example.org')).toBeNull();
  expect(await mine.addresses.put('RUTH@example.org', { row, expect: null, audit: [] })).toMatchObject({ ok: false });
});

test('no row holds an address', async () => {
  await on.stores.forTenant(newId.trust()).addresses.put('hidden@example.org', { row, expect: null, audit: [] });
  const { Items } = await on.client.send(new ScanCommand({ TableName: on.tableName }));
  expect(JSON.stringify(Items)).not.toMatch(/hidden|example/);
});
