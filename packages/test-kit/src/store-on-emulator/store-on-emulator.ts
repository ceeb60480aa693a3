import { randomBytes } from 'node:crypto';
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createStores, createTable, type Stores } from '@waymark/store';
import { startTestEmulator } from '../emulator/index.ts';
import { countUnits, type UnitCounter } from './count-units.ts';

export interface StoreOnEmulator {
  readonly stores: Stores;
  /** The plain client, for looking at rows and spoiling them. */
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly units: UnitCounter;
  /** Deletes the table, and ends the emulator where this call started it. */
  stop(): Promise<void>;
}

const endpointVariable = 'AWS_ENDPOINT_URL_DYNAMODB';

/**
 * Stores over a new table of a random name, on the emulator that the run shares (`AWS_ENDPOINT_URL_DYNAMODB`) or, where
 * there is none, on one of its own. Any DynamoDB API will do: the name clashes with no other's.
 */
export const aStoreOnEmulator = async ({ shards = 2 } = {}): Promise<StoreOnEmulator> => {
  const own = process.env[endpointVariable] ? null : await startTestEmulator({ ...process.env });
  const client = new DynamoDBClient({
    endpoint: own?.endpoint ?? process.env[endpointVariable] ?? '',
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const tableName = `waymark-test-${randomBytes(6).toString('hex')}`;
  await createTable(client, tableName);
  const units = countUnits(client);
  return {
    stores: createStores({ client, tableName, upnKey: 'a key for tests alone', shards }),
    client,
    tableName,
    units,
    stop: async () => {
      await client.send(new DeleteTableCommand({ TableName: tableName }));
      client.destroy();
      await own?.stop();
    },
  };
};
