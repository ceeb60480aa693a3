import { createHash } from 'node:crypto';
import { instantSchema } from '@waymark/domain';
import * as z from 'zod';
import type { Write } from '../client/table-client.ts';
import { decoder } from '../rows/codec.ts';
import type { Key, TenantKeys } from '../table/keys.ts';

/** What was answered, so that asking again with the same key gives the same answer. */
const storedResponseSchema = z.strictObject({ status: z.int(), body: z.unknown() });
export type StoredResponse = z.infer<typeof storedResponseSchema>;

/** A request under way or answered. `request` is a digest of what was asked, never the body. */
const idempotencyRowSchema = z.strictObject({
  request: z.string(),
  leaseUntil: instantSchema.nullable(),
  response: storedResponseSchema.nullable(),
});

export const decodeIdempotency = decoder(idempotencyRowSchema);

/** A client's key may hold anything, so the row's key holds its hash. */
export const idempotencyKey = (keys: TenantKeys, clientKey: string): Key =>
  keys.idempotency(createHash('sha256').update(clientKey).digest('base64url'));

/** Keeps the answer in the same transaction as what it tells of. */
export const finishWrite = (
  tableName: string,
  keys: TenantKeys,
  { key, response }: { key: string; response: StoredResponse },
): Write<'extra'> => ({
  tag: 'extra',
  item: {
    Update: {
      TableName: tableName,
      Key: { ...idempotencyKey(keys, key) },
      UpdateExpression: 'SET #response = :response REMOVE leaseUntil',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#response)',
      ExpressionAttributeNames: { '#response': 'response' },
      ExpressionAttributeValues: { ':response': response },
    },
  },
});
