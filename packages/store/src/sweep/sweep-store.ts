import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type CalendarDate, calendarDateSchema, epochSeconds, type Instant, type TrustId } from '@waymark/domain';
import * as z from 'zod';
import { conditionHolds } from '../client/condition-holds.ts';
import type { Cursor } from '../client/cursor.ts';
import type { Page, TableClient } from '../client/table-client.ts';
import { type Item, keyOf } from '../rows/codec.ts';
import { faultsOf, StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import { globalKeys } from '../table/keys.ts';
import { type ItemOwner, ownerOfPk } from '../table/subject-of-key.ts';

/** Something that must be looked at: whose it is, and which row of theirs. */
export interface DueItem {
  readonly trustId: TrustId;
  readonly owner: ItemOwner;
  readonly sk: string;
}

interface DueQuery {
  readonly date: CalendarDate;
  readonly shard: number;
  readonly cursor?: Cursor | null;
  readonly limit?: number;
}

export interface SweepStore {
  /** Shards are numbered from 0 to one below this. */
  readonly shards: number;
  /** What is due on a date, a page at a time; an entry just written may not show for a second. */
  dueOn(query: DueQuery): Promise<Page<DueItem>>;
  /** The last date up to which nothing is left; null before the first sweep. */
  watermark(): Promise<CalendarDate | null>;
  /** False where another run has moved it meanwhile. */
  moveWatermark(expect: CalendarDate | null, to: CalendarDate): Promise<boolean>;
  /** Notes that a run has drained a shard; the note goes after a week. */
  markShardDone(mark: { readonly run: CalendarDate; readonly shard: number; readonly now: Instant }): Promise<void>;
  /** Which shards a run has drained. */
  shardsDone(run: CalendarDate): Promise<readonly number[]>;
}

const week = 7 * 24 * 60 * 60;
const watermarkSchema = z.object({ date: calendarDateSchema });
const doneSchema = z.object({ shard: z.int().min(0) });

const parsed = <T>(schema: z.ZodType<T>, item: Item): T => {
  const answer = schema.safeParse(item);
  if (!answer.success) throw new StoredRowInvalid(keyOf(item), faultsOf(answer.error));
  return answer.data;
};

const dueItem = (item: Item): DueItem => {
  const { pk, sk } = keyOf(item);
  const found = ownerOfPk(pk);
  if (found === null) throw new StoredRowInvalid({ pk, sk }, 'it is due but nobody it could belong to is known');
  return { ...found, sk };
};

export const createSweepStore = (table: TableClient, shards: number): SweepStore => ({
  shards,
  dueOn: async ({ date, shard, cursor = null, limit = 1000 }) => {
    const page = await table.query({ index: 'due', pk: globalKeys.duePk(date, shard), cursor, limit });
    return { rows: page.rows.map(dueItem), cursor: page.cursor };
  },
  watermark: async () => {
    const item = await table.get(globalKeys.watermark, { consistent: true });
    return item === null ? null : parsed(watermarkSchema, item).date;
  },
  moveWatermark: (expect, to) =>
    conditionHolds(() =>
      table.documents.send(
        new PutCommand({
          TableName: table.tableName,
          Item: { ...globalKeys.watermark, date: to },
          ...(expect === null
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: '#date = :expected',
                ExpressionAttributeNames: { '#date': 'date' },
                ExpressionAttributeValues: { ':expected': expect },
              }),
        }),
      ),
    ),
  markShardDone: async ({ run, shard, now }) => {
    const Item = { ...globalKeys.shardDone(run, shard), shard, ttl: epochSeconds(now) + week };
    await table.documents.send(new PutCommand({ TableName: table.tableName, Item }));
  },
  shardsDone: async (run) => {
    const items = await table.queryAll({
      pk: globalKeys.watermark.pk,
      sk: { beginsWith: globalKeys.shardsDonePrefix(run) },
      consistent: true,
    });
    return items.map((item) => parsed(doneSchema, item).shard);
  },
});
