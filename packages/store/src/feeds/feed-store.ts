import { createHash } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Instant, instantSchema, type StaffId, staffIdSchema, type TrustId, trustIdSchema } from '@waymark/domain';
import * as z from 'zod';
import { conditionHolds } from '../client/condition-holds.ts';
import type { TableClient } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { decoder, encode } from '../rows/codec.ts';
import { globalKeys } from '../table/keys.ts';

/** A member of staff, of whom nothing but her ids is kept here. */
export interface FeedOwner {
  readonly trustId: TrustId;
  readonly staffId: StaffId;
}

const feedSchema = z.strictObject({
  trustId: trustIdSchema,
  staffId: staffIdSchema,
  /** Machine time, both. */
  madeAt: instantSchema,
  fetchedAt: instantSchema.nullable(),
});
const currentSchema = z.strictObject({ hash: z.string() });

export interface Feed {
  readonly madeAt: Instant;
  /** When a calendar last read it; null: none has yet. */
  readonly fetchedAt: Instant | null;
}

/** Private addresses of staff calendars: one a person, kept as hashes of their tokens alone. */
export interface FeedStore {
  /** Her address as it stands; null: she has none. */
  of(owner: FeedOwner): Promise<Feed | null>;
  /** Gives her a new address; the one before opens nothing from then on. False where she was given another at the same moment. */
  make(owner: FeedOwner, input: { readonly token: string; readonly real: Instant }): Promise<boolean>;
  /** Ends her address; false where she has none. */
  end(owner: FeedOwner): Promise<boolean>;
  /** Whose calendar this token opens, consistently; null: nobody's. */
  find(token: string): Promise<FeedOwner | null>;
  /** Notes that it was read. */
  fetched(token: string, real: Instant): Promise<void>;
}

const decodeFeed = decoder(feedSchema);
const decodeCurrent = decoder(currentSchema);
const hashOf = (token: string): string => createHash('sha256').update(`feed|${token}`).digest('base64url');

export const createFeedStore = (table: TableClient): FeedStore => {
  const currentOf = async ({ trustId, staffId }: FeedOwner): Promise<string | null> => {
    const item = await table.get(globalKeys.feedOf(trustId, staffId), { consistent: true });
    return item === null ? null : decodeCurrent(item).hash;
  };
  return {
    of: async (owner) => {
      const hash = await currentOf(owner);
      const item = hash === null ? null : await table.get(globalKeys.feed(hash), { consistent: true });
      if (item === null) return null;
      const { madeAt, fetchedAt } = decodeFeed(item);
      return { madeAt, fetchedAt };
    },
    make: async (owner, { token, real }) => {
      const { trustId, staffId } = owner;
      const [before, hash] = [await currentOf(owner), hashOf(token)];
      const writes = writesTo(table.tableName);
      const key = globalKeys.feedOf(trustId, staffId);
      const lost = await table.transact([
        writes.create('feed', globalKeys.feed(hash), encode({ trustId, staffId, madeAt: real, fetchedAt: null })),
        before === null
          ? writes.create('feed', key, { hash })
          : writes.replace('feed', key, { hash }, { attribute: 'hash', value: before }),
        ...(before === null ? [] : [writes.underive('feed', globalKeys.feed(before))]),
      ]);
      return lost.length === 0;
    },
    end: async (owner) => {
      const before = await currentOf(owner);
      if (before === null) return false;
      const writes = writesTo(table.tableName);
      const lost = await table.transact([
        writes.remove('feed', globalKeys.feedOf(owner.trustId, owner.staffId), { attribute: 'hash', value: before }),
        writes.underive('feed', globalKeys.feed(before)),
      ]);
      return lost.length === 0;
    },
    find: async (token) => {
      const item = await table.get(globalKeys.feed(hashOf(token)), { consistent: true });
      if (item === null) return null;
      const { trustId, staffId } = decodeFeed(item);
      return { trustId, staffId };
    },
    fetched: async (token, real) => {
      await conditionHolds(() =>
        table.documents.send(
          new UpdateCommand({
            TableName: table.tableName,
            Key: globalKeys.feed(hashOf(token)),
            UpdateExpression: 'SET fetchedAt = :now',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':now': real },
          }),
        ),
      );
    },
  };
};
