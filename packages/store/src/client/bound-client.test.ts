import { ExecuteStatementCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tenantKeys } from '../table/keys.ts';
import { boundClient } from './bound-client.ts';
import { KeyRefused } from './key-guard.ts';
import { tenantPolicy } from './key-policy.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const bindTo = (trustId: ReturnType<typeof newId.trust>) =>
  boundClient({ client: on.client, tableName: on.tableName, policy: tenantPolicy(trustId) });

test('a client bound to a trust reads and writes its rows', async () => {
  const trustId = newId.trust();
  const client = bindTo(trustId);
  const key = tenantKeys(trustId).trust;
  await client.send(new PutCommand({ TableName: on.tableName, Item: { ...key, name: 'Harbour' } }));
  const answer = await client.send(new GetCommand({ TableName: on.tableName, Key: key }));
  expect(answer.Item).toEqual({ ...key, name: 'Harbour' });
});

test('nothing outside the trust leaves the machine, whichever kind of command asks', async () => {
  const client = bindTo(newId.trust());
  const other = tenantKeys(newId.trust()).trust;
  on.units.reset();
  const asked = [
    () => client.send(new GetCommand({ TableName: on.tableName, Key: other })),
    () => client.send(new ScanCommand({ TableName: on.tableName })),
    () =>
      client.send(new GetItemCommand({ TableName: on.tableName, Key: { pk: { S: other.pk }, sk: { S: other.sk } } })),
    () => client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM "${on.tableName}"` })),
  ];
  for (const ask of asked) await expect(async () => await ask()).rejects.toThrow(KeyRefused);
  expect(on.units.spent()).toEqual({ read: 0, write: 0 });
});

test('binding one client leaves the one it came from, and one bound to another trust, as they were', async () => {
  const [first, second] = [newId.trust(), newId.trust()];
  bindTo(first);
  const client = bindTo(second);
  const answer = await client.send(new GetCommand({ TableName: on.tableName, Key: tenantKeys(second).trust }));
  expect(answer.Item).toBeUndefined();
});

test('a refusal names the command and the rule, and no key', async () => {
  const other = newId.trust();
  const refused = async () =>
    await bindTo(newId.trust()).send(new GetCommand({ TableName: on.tableName, Key: tenantKeys(other).trust }));
  await expect(refused).rejects.toThrow(
    /^GetItemCommand was not sent: its key is outside what this client is bound to/,
  );
  await expect(refused).rejects.not.toThrow(other);
});
