import { createIds, createSystemClock } from '@waymark/runtime';
import { createS3Blobs, createSqsQueue, createTableClients } from '@waymark/runtime/aws';
import { createStores } from '@waymark/store';
import type { Config } from './config.ts';
import type { TasksDeps } from './deps.ts';

/** What long work runs with on AWS. */
export const createDeps = (config: Config): TasksDeps => {
  const clock = createSystemClock();
  const region = config.AWS_REGION;
  const clients = createTableClients({ region, tenantRoleArn: config.TENANT_ROLE_ARN });
  return {
    clock,
    ids: createIds({ clock }),
    stores: createStores({
      ...clients,
      tableName: config.TABLE_NAME,
      upnKey: config.UPN_KEY,
      shards: config.SHARDS,
    }),
    blobs: createS3Blobs({
      region,
      bucket: config.BLOB_BUCKET,
      endpoint: null,
      tenantRoleArn: config.TENANT_ROLE_ARN,
    }),
    queue: createSqsQueue({ region, queueUrls: { tasks: config.TASKS_QUEUE_URL }, endpoint: null }),
  };
};
