import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Row } from './row-bytes.ts';

const rowsPerWrite = 25;
const writesAtOnce = 8;

/** Takes rows from where they are made until there are no more, and writes them 25 at a time. Gives how many. */
export const bulkWrite = async (
  { client, tableName }: { readonly client: DynamoDBClient; readonly tableName: string },
  rows: Iterator<Row>,
): Promise<number> => {
  let written = 0;
  const nextBatch = (): Row[] => {
    const batch: Row[] = [];
    while (batch.length < rowsPerWrite) {
      const { done, value } = rows.next();
      if (done) break;
      batch.push(value);
    }
    return batch;
  };
  const writer = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
      if (Object.keys(answer.UnprocessedItems ?? {}).length > 0) throw new Error('The table did not take every row.');
      written += batch.length;
    }
  };
  await Promise.all(Array.from({ length: writesAtOnce }, writer));
  return written;
};
