import type { CalendarDate, Instant, SchoolId } from '@waymark/domain';
import { globalKeys, type Key, type ListKind, type TenantKeys } from '../table/keys.ts';
import { shardOf } from '../table/shard.ts';

/** On which indexes a row stands, and where. */
export interface IndexEntries {
  readonly list?: {
    readonly kind: ListKind;
    readonly school: SchoolId | null;
    readonly at: string;
    readonly id: string;
  };
  readonly due?: CalendarDate;
  readonly outbox?: Instant;
}

interface Place {
  readonly keys: TenantKeys;
  readonly shards: number;
  readonly today: CalendarDate;
}

/**
 * Index entries as attributes of the row. A day already past is armed today: the sweep has gone by the days before its
 * watermark and would never see it.
 */
export const indexAttributes = (key: Key, entries: IndexEntries, { keys, shards, today }: Place) => ({
  ...(entries.list && {
    listPk: keys.listPk(entries.list.school, entries.list.kind),
    listSk: `${entries.list.at}#${entries.list.id}`,
  }),
  ...(entries.due && {
    duePk: globalKeys.duePk(entries.due < today ? today : entries.due, shardOf(key, shards)),
    dueSk: key.pk,
  }),
  ...(entries.outbox && { outPk: globalKeys.outPk(shardOf(key, shards)), outSk: entries.outbox }),
});
