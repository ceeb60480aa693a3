import { createHash, randomBytes } from 'node:crypto';
import { deadlinesEvents } from '@waymark/deadlines';
import type { CalendarDate, Hash } from '@waymark/domain';
import { notificationsEvents } from '@waymark/notifications';
import { type BlobPort, createLogger, type MailPort, type OutgoingMail } from '@waymark/runtime';
import { createStores, type Stores } from '@waymark/store';
import { aFakeQueue, aSetClock, aStoreOnEmulator, type FakeQueue, newId, type SetClock } from '@waymark/test-kit';
import { type CapacityCounter, countCapacity } from './count-capacity.ts';

/** What left a world other than through its table. */
export interface Outside {
  readonly mails: number;
  readonly mailBytes: number;
  readonly copies: number;
  readonly copyBytes: number;
  readonly logLines: number;
  readonly logBytes: number;
}

/** A message that the provider took, as far as its event needs it. */
export type TakenMail = Pick<OutgoingMail, 'to' | 'tags'>;

const sha256: Hash = (text) => createHash('sha256').update(text).digest();

const nothingOutside: Outside = { mails: 0, mailBytes: 0, copies: 0, copyBytes: 0, logLines: 0, logBytes: 0 };

/** Mail, copies and logs that are weighed and thrown away: half a million of them would not fit into memory. */
const weighed = (clock: SetClock) => {
  let outside = nothingOutside;
  let taken: TakenMail[] = [];
  const more = (change: Partial<Outside>): void => {
    const sums = Object.entries(change).map(([what, by]) => [what, outside[what as keyof Outside] + by]);
    outside = { ...outside, ...Object.fromEntries(sums) };
  };
  const mail: MailPort = {
    send: async ({ to, tags, subject, text, html }) => {
      taken.push({ to, tags });
      more({ mails: 1, mailBytes: subject.length + text.length + html.length });
      return { outcome: 'sent', messageId: `message-${outside.mails}` };
    },
  };
  const blobs: Pick<BlobPort, 'get' | 'put'> = {
    get: async () => null,
    put: async (_, bytes) => more({ copies: 1, copyBytes: bytes.length }),
  };
  const write = (line: string): void => more({ logLines: 1, logBytes: line.length });
  return {
    ...{ mail, blobs },
    deadlinesLog: createLogger(deadlinesEvents, { clock, write }),
    notificationsLog: createLogger(notificationsEvents, { clock, write }),
    outside: () => outside,
    drainMail: (): readonly TakenMail[] => {
      const all = taken;
      taken = [];
      return all;
    },
  };
};

/** The sweep, the planner, the mailer and what they need, over a table of its own; no mail leaves it. */
export interface JobsWorld extends ReturnType<typeof weighed> {
  readonly client: Awaited<ReturnType<typeof aStoreOnEmulator>>['client'];
  readonly tableName: string;
  readonly stores: Stores;
  readonly shards: number;
  readonly capacity: CapacityCounter;
  readonly clock: SetClock;
  readonly queue: FakeQueue;
  readonly newRequest: () => string;
  readonly hash: Hash;
  readonly stop: () => Promise<void>;
}

export const aJobsWorld = async ({ shards, on }: { shards: number; on: CalendarDate }): Promise<JobsWorld> => {
  const { client, tableName, stop } = await aStoreOnEmulator({ shards });
  const capacity = countCapacity(client);
  const stores = createStores({ client, tableName, upnKey: randomBytes(16).toString('hex'), shards });
  const clock = aSetClock(on, '06:00');
  return {
    ...weighed(clock),
    ...{ client, tableName, stores, shards, capacity, clock, stop },
    queue: aFakeQueue(),
    newRequest: newId.task,
    hash: sha256,
  };
};
