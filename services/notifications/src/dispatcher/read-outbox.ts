import type { Instant, NoticeState } from '@waymark/domain';
import type { Cursor, OutboxItem, OutboxStore } from '@waymark/store';

/** States whose next moment is a lease's or a wait's end, which follow the machine's own time. */
const waitsInRealTime: readonly NoticeState[] = ['CLAIMED', 'UNKNOWN', 'SENT'];

export interface Moments {
  readonly now: Instant;
  readonly real: Instant;
}

const lastOf = ({ now, real }: Moments): Instant => {
  if (now > real) return now;
  return real;
};

/** One of each shard in turn, so that all of them drain alike. */
export const interleaved = (shards: readonly (readonly OutboxItem[])[]): readonly OutboxItem[] => {
  const longest = Math.max(0, ...shards.map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) => shards.flatMap((items) => items.slice(n, n + 1))).flat();
};

/** What of one shard needs attention now, the longest waiting first, and at most so many. */
export const readOutbox = async (
  outbox: OutboxStore,
  { shard, moments, most }: { readonly shard: number; readonly moments: Moments; readonly most: number },
): Promise<readonly OutboxItem[]> => {
  const upTo = lastOf(moments);
  const found: OutboxItem[] = [];
  let cursor: Cursor | null = null;
  do {
    const page: Awaited<ReturnType<OutboxStore['pending']>> = await outbox.pending({ shard, upTo, cursor });
    for (const item of page.rows) {
      const ends = waitsInRealTime.includes(item.state) ? moments.real : moments.now;
      if (item.attentionAt <= ends && found.length < most) found.push(item);
    }
    cursor = page.cursor;
  } while (cursor !== null && found.length < most);
  return found;
};
