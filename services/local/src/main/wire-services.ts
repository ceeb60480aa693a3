import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type ApiDeps, apiEvents, createApi } from '@waymark/api';
import type { TaskMessage } from '@waymark/contracts';
import { createPlanner, createSweep, deadlinesEvents } from '@waymark/deadlines';
import type { Hash } from '@waymark/domain';
import { createFamily, createLinkMailer, familyEvents } from '@waymark/family';
import { createDispatcher, createFeedback, createMailer, notificationsEvents } from '@waymark/notifications';
import { type Clock, createIds, createLogger, type IdentityPort, newToken } from '@waymark/runtime';
import { createSesMail, createSesQuota } from '@waymark/runtime/aws';
import type { Stores } from '@waymark/store';
import { handleTask } from '@waymark/tasks';
import type { Context } from 'hono';
import type { FolderBlobs } from '../blobs/index.ts';
import type { LocalQueue } from '../queue/index.ts';
import { anyCredentials } from './table-and-stores.ts';

export interface ServicesDeps {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly queue: LocalQueue;
  readonly blobs: FolderBlobs;
  readonly identity: IdentityPort;
  readonly origin: string;
  readonly issuer: string;
  readonly dataFolder: string;
  readonly cursorSecret: string;
  /** Where families answer, without a slash at the end: the address that their links hold. */
  readonly familyUrl: string;
}

const sha256: Hash = (text) => createHash('sha256').update(text).digest();

/** Messages to children's families are never sent from here: the sender is a made-up address. */
const demoSender = 'no-reply@waymark.example.org';

/** Nothing stands in front of this machine's one server: whoever connects is where a request comes from. */
const connectionOf = (c: Context): string => getConnInfo(c).remote.address ?? 'unknown';

/** Every service as it runs on AWS, given this machine's adapters. Its log lies in the data folder. */
export const wireServices = (deps: ServicesDeps) => {
  const { stores, clock, queue, blobs, origin, familyUrl } = deps;
  const file = createWriteStream(join(deps.dataFolder, 'waymark.log'), { flags: 'a' });
  const logging = { clock, write: (line: string) => void file.write(`${line}\n`) };
  const ids = createIds({ clock });
  const shared = { stores, clock, newId: ids.request, hash: sha256 };
  const notificationsLog = createLogger(notificationsEvents, logging);
  const familyLog = createLogger(familyEvents, logging);
  const deadlinesLog = createLogger(deadlinesEvents, logging);
  const apiDeps: ApiDeps = {
    stores,
    clock,
    ids,
    newToken,
    identity: deps.identity,
    queue,
    blobs,
    log: createLogger(apiEvents, logging),
    cursorSecret: deps.cursorSecret,
    originSecret: null,
    issuer: deps.issuer,
    demo: true,
  };
  const mail = createSesMail({
    region: 'eu-west-2',
    configurationSet: 'waymark',
    endpoint: `${origin}/ses`,
    credentials: anyCredentials,
    timeouts: { connectMs: 3_000, answerMs: 10_000 },
  });
  return {
    apiDeps,
    api: createApi(apiDeps),
    sweep: createSweep({ sweep: stores.sweep, queue, clock, log: deadlinesLog }),
    planner: createPlanner({ ...shared, log: deadlinesLog }),
    dispatcher: createDispatcher({
      ...{ outbox: stores.outbox, queue, clock, log: notificationsLog, mostPerRun: 10_000 },
      pacing: {
        ...createSesQuota({ region: 'eu-west-2', endpoint: `${origin}/ses`, credentials: anyCredentials }),
        ceilings: { perSecond: null, perDay: null },
        blobs,
      },
    }),
    mailer: createMailer({
      ...shared,
      blobs,
      mail,
      log: notificationsLog,
      digestOffUrl: (digest) => `${familyUrl}/digest/${stores.digestLinks.tokenOf(digest)}`,
      replyLinks: { store: stores.links, newToken, newId: ids.link, familyUrl },
      settings: { from: demoSender, appUrl: origin, canaryTo: 'success@simulator.amazonses.com' },
    }),
    family: createFamily({
      ...{ stores, clock, ids, newToken, queue, blobs, familyUrl },
      log: familyLog,
      originSecret: null,
      sourceOf: connectionOf,
    }),
    linkMailer: createLinkMailer({
      ...{ stores, mail, clock, ids, newToken, familyUrl },
      log: familyLog,
      from: demoSender,
    }),
    feedback: createFeedback({ ...shared, blobs, log: notificationsLog }),
    tasks: (message: TaskMessage) => handleTask({ stores, blobs, queue, clock, ids }, message, () => true),
    closeLog: () => new Promise<void>((resolve) => file.end(resolve)),
  };
};
export type Services = ReturnType<typeof wireServices>;
