import { createHash } from 'node:crypto';
import type { Hash } from '@waymark/domain';
import { createIds, createLogger, createSystemClock, newToken, writeToStdout } from '@waymark/runtime';
import { createS3Blobs, createSesMail, createSesQuota, createSqsQueue, createTableClients } from '@waymark/runtime/aws';
import { createStores } from '@waymark/store';
import type { Config } from './config.ts';
import type { DispatcherDeps } from './dispatcher/create-dispatcher.ts';
import { notificationsEvents } from './events.ts';
import type { FeedbackDeps } from './feedback/create-feedback.ts';
import type { MailerDeps } from './mailer/create-mailer.ts';

const sha256: Hash = (text) => createHash('sha256').update(text).digest();

/** Together far shorter than the mailer's function may run, which is shorter than a claim's lease. */
const timeouts = { connectMs: 3_000, answerMs: 10_000 };

/** What this service runs with on AWS. */
export const createDeps = (config: Config): DispatcherDeps & MailerDeps & FeedbackDeps => {
  const clock = createSystemClock();
  const ids = createIds({ clock });
  const region = config.AWS_REGION;
  const clients = createTableClients({ region, tenantRoleArn: config.TENANT_ROLE_ARN });
  const stores = createStores({
    ...clients,
    tableName: config.TABLE_NAME,
    upnKey: config.UPN_KEY,
    shards: config.SHARDS,
  });
  const blobs = createS3Blobs({
    region,
    bucket: config.BLOB_BUCKET,
    endpoint: null,
    tenantRoleArn: config.TENANT_ROLE_ARN,
  });
  return {
    clock,
    stores,
    outbox: stores.outbox,
    queue: createSqsQueue({ region, queueUrls: { send: config.SEND_QUEUE_URL }, endpoint: null }),
    blobs,
    mail: createSesMail({ region, configurationSet: config.SES_CONFIGURATION_SET, endpoint: null, timeouts }),
    log: createLogger(notificationsEvents, { clock, write: writeToStdout }),
    newId: ids.request,
    digestOffUrl: (digest) => `${config.FAMILY_URL}/digest/${stores.digestLinks.tokenOf(digest)}`,
    replyLinks: { store: stores.links, newToken, newId: ids.link, familyUrl: config.FAMILY_URL },
    hash: sha256,
    mostPerRun: config.MOST_PER_RUN,
    pacing: {
      ...createSesQuota({ region, endpoint: null }),
      ceilings: { perSecond: config.MAX_PER_SECOND, perDay: config.DAILY_QUOTA },
      blobs,
    },
    settings: { from: config.MAIL_FROM, appUrl: config.APP_URL, canaryTo: config.MAIL_CANARY_TO },
  };
};
