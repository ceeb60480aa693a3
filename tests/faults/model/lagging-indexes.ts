import { addDays, type CalendarDate } from '@waymark/domain';
import type { DueItem, OutboxItem, OutboxStore, SweepStore } from '@waymark/store';

export interface LaggingIndexes {
  readonly outbox: OutboxStore;
  readonly sweep: SweepStore;
  /** From now on both indexes show what they show at this moment, whatever is written. */
  readonly fallBehind: (days: { readonly from: CalendarDate; readonly to: CalendarDate }) => Promise<void>;
  readonly catchUp: () => void;
}

interface Views {
  readonly outbox: ReadonlyMap<number, readonly OutboxItem[]>;
  readonly due: ReadonlyMap<string, readonly DueItem[]>;
}

const farOff = '9999-12-31T00:00:00.000Z' as OutboxItem['attentionAt'];

/** The outbox and what is due, as indexes that can stop following the table for a while. */
export const laggingIndexes = (outbox: OutboxStore, sweep: SweepStore): LaggingIndexes => {
  let views: Views | null = null;
  const shards = Array.from({ length: outbox.shards }, (_, shard) => shard);

  const viewOf = async (from: CalendarDate, to: CalendarDate): Promise<Views> => {
    const due = new Map<string, readonly DueItem[]>();
    for (let date = from; date <= to; date = addDays(date, 1)) {
      for (const shard of shards) due.set(`${date} ${shard}`, (await sweep.dueOn({ date, shard })).rows);
    }
    const pages = await Promise.all(shards.map((shard) => outbox.pending({ shard, upTo: farOff })));
    return { due, outbox: new Map(pages.map(({ rows }, shard) => [shard, rows])) };
  };

  return {
    outbox: {
      shards: outbox.shards,
      pending: async (query) => {
        const seen = views?.outbox.get(query.shard);
        if (seen === undefined) return outbox.pending(query);
        return { rows: seen.filter(({ attentionAt }) => attentionAt <= query.upTo), cursor: null };
      },
    },
    sweep: {
      ...sweep,
      dueOn: async (query) => {
        if (views === null) return sweep.dueOn(query);
        return { rows: views.due.get(`${query.date} ${query.shard}`) ?? [], cursor: null };
      },
    },
    fallBehind: async ({ from, to }) => {
      views ??= await viewOf(from, to);
    },
    catchUp: () => {
      views = null;
    },
  };
};
