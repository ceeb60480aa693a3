import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { trustIdSchema } from '@waymark/domain';
import { expect, test, vi } from 'vitest';
import { createTableClients } from './create-table-clients.ts';

const trust = trustIdSchema.parse('01K00000000000000000000001');
const other = trustIdSchema.parse('01K00000000000000000000002');

const clients = (assume: Parameters<typeof createTableClients>[0]['assume'] & {}) =>
  createTableClients({ region: 'eu-west-2', tenantRoleArn: 'arn:aws:iam::123456789012:role/tenant', assume });

const granted = () =>
  vi.fn(async () => ({
    accessKeyId: 'a',
    secretAccessKey: 's',
    sessionToken: 't',
    expiration: new Date('2099-01-01T00:00:00Z'),
  }));

test('a trust has one client, and another trust another', () => {
  const { clientForTenant } = clients(granted());
  expect(clientForTenant(trust)).toBe(clientForTenant(trust));
  expect(clientForTenant(other)).not.toBe(clientForTenant(trust));
});

test('credentials are asked for once, however many wait for them, and kept until they end', async () => {
  const assume = granted();
  const client = clients(assume).clientForTenant(trust);
  await Promise.all([client.config.credentials(), client.config.credentials()]);
  await client.config.credentials();
  expect(assume.mock.calls).toEqual([[trust]]);
});

test('without a session nothing is sent under wider rights', async () => {
  const { clientForTenant } = clients(() => Promise.reject(new Error('AccessDenied')));
  const command = new GetItemCommand({ TableName: 'waymark', Key: { pk: { S: 'T#' }, sk: { S: 'TRUST' } } });
  await expect(clientForTenant(trust).send(command)).rejects.toThrow('AccessDenied');
});
