import { DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { createStores, createTable, type Stores } from '@waymark/store';
import { startLocalTable } from '../emulator/index.ts';
import type { Stopper } from '../process/index.ts';

const tableName = 'waymark';

/** The SDK signs whatever it sends, even where nothing checks whose signature it is. */
export const anyCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

const makeTable = async (client: DynamoDBClient): Promise<void> => {
  try {
    await createTable(client, tableName);
  } catch (fault) {
    if (!(fault instanceof ResourceInUseException)) throw fault;
  }
};

export interface TableAndStores {
  readonly client: DynamoDBClient;
  readonly stores: Stores;
}

/**
 * The table on an emulator, made if it is not there, and the stores over it. Throws with what to install where there is
 * no emulator for this machine.
 */
export const openTable = async (options: {
  dataFolder: string;
  env: NodeJS.ProcessEnv;
  upnKey: string;
  stopper: Stopper;
}): Promise<TableAndStores> => {
  const emulator = await startLocalTable(options.dataFolder, options.env);
  if (!emulator.ok) throw new Error(emulator.message);
  options.stopper.add('The table', () => emulator.stop());
  const client = new DynamoDBClient({ endpoint: emulator.endpoint, region: 'eu-west-2', credentials: anyCredentials });
  options.stopper.add('The table client', () => client.destroy());
  await makeTable(client);
  return { client, stores: createStores({ client, tableName, upnKey: options.upnKey }) };
};
