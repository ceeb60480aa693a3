import { createIds, createLogger, createSystemClock, newToken, writeToStdout } from '@waymark/runtime';
import { createS3Blobs, createSesMail, createSqsQueue, createTableClients } from '@waymark/runtime/aws';
import { createStores } from '@waymark/store';
import type { Config } from './config.ts';
import { familyEvents } from './events.ts';
import type { FamilyDeps } from './family-deps.ts';
import type { LinkMailerDeps } from './mailer/create-link-mailer.ts';
import { viewerAddress } from './viewer-address.ts';

const timeouts = { connectMs: 3_000, answerMs: 10_000 };

/** What this service runs with on AWS. */
export const createDeps = (config: Config): FamilyDeps & LinkMailerDeps => {
  const clock = createSystemClock();
  const region = config.AWS_REGION;
  const place = { region, endpoint: null };
  const tenantRoleArn = config.TENANT_ROLE_ARN;
  const { TABLE_NAME: tableName, UPN_KEY: upnKey, SHARDS: shards } = config;
  return {
    stores: createStores({ ...createTableClients({ region, tenantRoleArn }), tableName, upnKey, shards }),
    clock,
    ids: createIds({ clock }),
    newToken,
    queue: createSqsQueue({ ...place, queueUrls: { links: config.LINKS_QUEUE_URL } }),
    blobs: createS3Blobs({ ...place, bucket: config.BLOB_BUCKET, tenantRoleArn }),
    mail: createSesMail({ ...place, configurationSet: config.SES_CONFIGURATION_SET, timeouts }),
    log: createLogger(familyEvents, { clock, write: writeToStdout }),
    familyUrl: config.FAMILY_URL,
    from: config.MAIL_FROM,
    originSecret: config.ORIGIN_SECRET,
    sourceOf: viewerAddress,
  };
};
