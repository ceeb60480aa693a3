import { createIds, createLogger, createSystemClock, newToken, writeToStdout } from '@waymark/runtime';
import { createS3Blobs, createSqsQueue, createTableClients } from '@waymark/runtime/aws';
import { createGatewayIdentity } from '@waymark/runtime/identity';
import { createStores } from '@waymark/store';
import type { ApiDeps } from './api-deps.ts';
import type { Config } from './config.ts';
import { apiEvents } from './events.ts';

/** The API's outside on AWS. */
export const createDeps = (config: Config): ApiDeps => {
  const clock = createSystemClock();
  const region = config.AWS_REGION;
  const place = { region, endpoint: null };
  const clients = createTableClients({ region, tenantRoleArn: config.TENANT_ROLE_ARN });
  return {
    stores: createStores({
      ...clients,
      tableName: config.TABLE_NAME,
      upnKey: config.UPN_KEY,
      shards: config.SHARDS,
    }),
    clock,
    ids: createIds({ clock }),
    newToken,
    identity: createGatewayIdentity({ issuer: config.ISSUER, clientId: config.CLIENT_ID }),
    queue: createSqsQueue({ ...place, queueUrls: { tasks: config.TASKS_QUEUE_URL, links: config.LINKS_QUEUE_URL } }),
    blobs: createS3Blobs({ ...place, bucket: config.BLOB_BUCKET, tenantRoleArn: config.TENANT_ROLE_ARN }),
    log: createLogger(apiEvents, { clock, write: writeToStdout }),
    cursorSecret: config.CURSOR_SECRET,
    originSecret: config.ORIGIN_SECRET,
    issuer: config.ISSUER,
    demo: false,
  };
};
