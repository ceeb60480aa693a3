import { partitionTakes } from './deployed.ts';

export interface Load {
  /** Items that the planners work off a second, and messages that leave a second. */
  readonly items: number;
  readonly mails: number;
  readonly messagesPerItem: number;
}

/** Write units of the outbox in the life of a message: when it is planned, when it leaves, when its event is noted. */
export interface OutboxWrites {
  readonly planned: number;
  readonly sent: number;
  readonly told: number;
}

export interface Heat {
  /** Write units a second in the hottest partition of each index. */
  readonly due: number;
  readonly outbox: number;
  /** The fewest shards with which no partition is written to more than it takes. */
  readonly shardsNeeded: number;
  /** Messages that can leave a second before the outbox is too hot, while as many items are planned. */
  readonly mostMails: number;
}

/**
 * How hot the hottest partition of an index gets. An item's entry leaves today's partition of `due` with one write and goes
 * into one of another day with one more, so a partition gets one for an item. A message's entry stays in one partition of
 * `outbox`, which gets all of its writes. `skew` is what the fullest shard holds over the average.
 */
export const heatOf = (
  { items, mails, messagesPerItem }: Load,
  writes: OutboxWrites,
  { shards, skew }: { readonly shards: number; readonly skew: number },
): Heat => {
  const due = items * skew;
  const planned = items * messagesPerItem * writes.planned;
  const perMail = writes.sent + writes.told;
  const outbox = (planned + mails * perMail) * skew;
  return {
    mostMails: Math.floor(((partitionTakes.write * shards) / skew - planned) / perMail),
    due: due / shards,
    outbox: outbox / shards,
    shardsNeeded: Math.max(1, Math.ceil(Math.max(due, outbox) / partitionTakes.write)),
  };
};
