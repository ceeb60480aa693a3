import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  type Projection,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { tableDefinition } from './definition.ts';

const keySchema = (partitionKey: string, sortKey: string): NonNullable<CreateTableCommandInput['KeySchema']> => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];

const projection = (attributes: 'ALL' | 'KEYS_ONLY' | readonly string[]): Projection =>
  typeof attributes === 'string'
    ? { ProjectionType: attributes }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...attributes] };

/** What CreateTable is asked for, from the one definition. */
export const createTableInput = (tableName: string): CreateTableCommandInput => {
  const { partitionKey, sortKey } = tableDefinition;
  const indexes = Object.entries(tableDefinition.indexes);
  const keys = [partitionKey, sortKey, ...indexes.flatMap(([, index]) => [index.partitionKey, index.sortKey])];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(partitionKey, sortKey),
    AttributeDefinitions: keys.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    GlobalSecondaryIndexes: indexes.map(([name, index]) => ({
      IndexName: name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: projection(index.projection),
    })),
  };
};

/**
 * Makes the table on an emulator and waits until it stands. Deployed tables come from infra.
 * Throws ResourceInUseException where the name is taken.
 */
export const createTable = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  await client.send(new CreateTableCommand(createTableInput(tableName)));
  await waitUntilTableExists({ client, minDelay: 1, maxDelay: 1, maxWaitTime: 30 }, { TableName: tableName });
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { AttributeName: tableDefinition.ttlAttribute, Enabled: true },
    }),
  );
};
