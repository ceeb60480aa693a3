import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { addMinutes, epochSeconds, type Instant } from '@waymark/domain';
import { conditionHolds } from '../client/condition-holds.ts';
import type { TableClient } from '../client/table-client.ts';
import type { TenantKeys } from '../table/keys.ts';
import { decodeIdempotency, finishWrite, idempotencyKey, type StoredResponse } from './idempotency-row.ts';

interface BeginInput {
  /** The client's key with whoever sent it: two people's equal keys are two requests. */
  readonly key: string;
  /** A digest of method, path and body. */
  readonly request: string;
  readonly now: Instant;
  readonly leaseMinutes: number;
  readonly keepHours: number;
}

export type Begun =
  | { readonly state: 'new' }
  | { readonly state: 'under-way' }
  | { readonly state: 'answered'; readonly response: StoredResponse }
  | { readonly state: 'other-request' };

export interface IdempotencyStore {
  /** Claims the key for one request, or tells what became of the earlier one. A lease that ended may be claimed again. */
  begin(input: BeginInput): Promise<Begun>;
  /** Keeps the answer; false where one was kept already. A commit can do the same through its `extra`. */
  finish(input: { readonly key: string; readonly response: StoredResponse }): Promise<boolean>;
  /** Gives the key back after a request that changed nothing, so that it may be sent again. */
  abandon(key: string): Promise<void>;
}

export const createIdempotencyStore = (table: TableClient, keys: TenantKeys): IdempotencyStore => ({
  begin: async ({ key, request, now, leaseMinutes, keepHours }) => {
    const rowKey = idempotencyKey(keys, key);
    const claimed = await conditionHolds(() =>
      table.documents.send(
        new PutCommand({
          TableName: table.tableName,
          Item: {
            ...rowKey,
            request,
            leaseUntil: addMinutes(now, leaseMinutes),
            ttl: epochSeconds(addMinutes(now, keepHours * 60)),
          },
          ConditionExpression:
            'attribute_not_exists(pk) OR #ttl < :seconds OR (#request = :request AND leaseUntil < :now)',
          ExpressionAttributeNames: { '#ttl': 'ttl', '#request': 'request' },
          ExpressionAttributeValues: { ':seconds': epochSeconds(now), ':now': now, ':request': request },
        }),
      ),
    );
    if (claimed) return { state: 'new' };
    const item = await table.get(rowKey, { consistent: true });
    if (item === null) return { state: 'under-way' };
    const row = decodeIdempotency(item);
    if (row.request !== request) return { state: 'other-request' };
    return row.response === null ? { state: 'under-way' } : { state: 'answered', response: row.response };
  },

  finish: async (input) => (await table.transact([finishWrite(table.tableName, keys, input)])).length === 0,

  abandon: async (key) => {
    await conditionHolds(() =>
      table.documents.send(
        new DeleteCommand({
          TableName: table.tableName,
          Key: { ...idempotencyKey(keys, key) },
          ConditionExpression: 'attribute_not_exists(#response)',
          ExpressionAttributeNames: { '#response': 'response' },
        }),
      ),
    );
  },
});
