import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { aStoreOnEmulator } from '@waymark/test-kit';
import { expect, test } from 'vitest';
import { tableDefinition } from './definition.ts';

test('the table that is made is the one defined', async () => {
  const on = await aStoreOnEmulator();
  const { Table } = await on.client.send(new DescribeTableCommand({ TableName: on.tableName }));
  await on.stop();
  expect(Table?.KeySchema?.map((key) => key.AttributeName)).toEqual(['pk', 'sk']);
  const indexes = Object.fromEntries((Table?.GlobalSecondaryIndexes ?? []).map((index) => [index.IndexName, index]));
  expect(Object.keys(indexes).toSorted()).toEqual(Object.keys(tableDefinition.indexes).toSorted());
  expect(indexes.list?.Projection?.ProjectionType).toBe('ALL');
  expect(indexes.due?.Projection?.ProjectionType).toBe('KEYS_ONLY');
  expect(indexes.outbox?.Projection?.NonKeyAttributes).toEqual(['state', 'version', 'obligation', 'uselessAfter']);
});
