import {
  type CalendarDate,
  calendarDateSchema,
  type Instant,
  instantSchema,
  type NoticeId,
  type NoticeState,
  noticeIdSchema,
  noticeStateSchema,
  type TrustId,
} from '@waymark/domain';
import * as z from 'zod';
import type { Cursor } from '../client/cursor.ts';
import type { Page, TableClient } from '../client/table-client.ts';
import { type Item, keyOf } from '../rows/codec.ts';
import { faultsOf, StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import { globalKeys } from '../table/keys.ts';
import { ownerOfPk, type Subject } from '../table/subject-of-key.ts';

/** A message that needs attention: enough to decide what to enqueue, and nothing of what it says. */
export interface OutboxItem {
  readonly trustId: TrustId;
  readonly subject: Subject;
  readonly noticeId: NoticeId;
  readonly state: NoticeState;
  readonly version: number;
  readonly attentionAt: Instant;
  /** What it is owed for: `DIGEST`, `MEETING#…`. */
  readonly obligation: string;
  /** The last day on which sending it is of use; null: always. */
  readonly uselessAfter: CalendarDate | null;
}

interface OutboxQuery {
  readonly shard: number;
  readonly upTo: Instant;
  readonly cursor?: Cursor | null;
  readonly limit?: number;
}

export interface OutboxStore {
  /** Shards are numbered from 0 to one below this. */
  readonly shards: number;
  /** Messages that need attention by the moment given, longest waiting first. */
  pending(query: OutboxQuery): Promise<Page<OutboxItem>>;
}

const entrySchema = z.object({
  noticeId: noticeIdSchema,
  state: noticeStateSchema,
  version: z.int().min(1),
  outSk: instantSchema,
  // A table that was made before these rode along shows neither, and its messages are as urgent as any.
  obligation: z.string().default(''),
  uselessAfter: calendarDateSchema.nullable().default(null),
});

const outboxItem = (item: Item): OutboxItem => {
  const { pk, sk } = keyOf(item);
  const found = ownerOfPk(pk);
  const entry = entrySchema.safeParse({ ...item, noticeId: sk.replace('NOTICE#', '') });
  if (!entry.success) throw new StoredRowInvalid({ pk, sk }, faultsOf(entry.error));
  if (found === null || found.owner.kind === 'recompute' || found.owner.kind === 'school') {
    throw new StoredRowInvalid({ pk, sk }, "it is in the outbox but in no child's or member of staff's file");
  }
  const { outSk, ...told } = entry.data;
  return { trustId: found.trustId, subject: found.owner, ...told, attentionAt: outSk };
};

export const createOutboxStore = (table: TableClient, shards: number): OutboxStore => ({
  shards,
  pending: async ({ shard, upTo, cursor = null, limit = 500 }) => {
    const sk = { from: '0', to: upTo };
    const page = await table.query({ index: 'outbox', pk: globalKeys.outPk(shard), sk, cursor, limit });
    return { rows: page.rows.map(outboxItem), cursor: page.cursor };
  },
});
