import { type ImportBatch, type ImportId, importBatchSchema } from '@waymark/domain';
import type { Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { decoder, encode } from '../rows/codec.ts';
import type { TenantKeys } from '../table/keys.ts';

export interface BatchToWrite {
  readonly importId: ImportId;
  readonly batch: ImportBatch;
}

export const decodeBatch = decoder(importBatchSchema);

/**
 * What an import did to one child, as a write of the transaction that does it: the row must be new. Once it says what
 * its undoing came to, it must be there and not undone yet.
 */
export const batchWrite = (tableName: string, keys: TenantKeys, { importId, batch }: BatchToWrite): Write<'extra'> => {
  const key = keys.batch(importId, batch.n);
  if (batch.undo === null) return writesTo(tableName).create('extra', key, encode(batch));
  return {
    tag: 'extra',
    item: {
      Put: {
        TableName: tableName,
        Item: { ...key, ...encode(batch) },
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#undo)',
        ExpressionAttributeNames: { '#undo': 'undo' },
      },
    },
  };
};
