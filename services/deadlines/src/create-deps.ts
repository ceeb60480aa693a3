import { createHash } from 'node:crypto';
import type { Hash } from '@waymark/domain';
import { createIds, createLogger, createSystemClock, writeToStdout } from '@waymark/runtime';
import { createSqsQueue, createTableClients } from '@waymark/runtime/aws';
import { createStores } from '@waymark/store';
import type { Config } from './config.ts';
import { deadlinesEvents } from './events.ts';
import type { PlannerDeps } from './planner/create-planner.ts';
import type { SweepDeps } from './sweep/create-sweep.ts';

const sha256: Hash = (text) => createHash('sha256').update(text).digest();

/** What this service runs with on AWS. */
export const createDeps = (config: Config): SweepDeps & PlannerDeps => {
  const clock = createSystemClock();
  const region = config.AWS_REGION;
  const queueUrls = { plan: config.PLAN_QUEUE_URL, tasks: config.TASKS_QUEUE_URL };
  const clients = createTableClients({ region, tenantRoleArn: config.TENANT_ROLE_ARN });
  const stores = createStores({
    ...clients,
    tableName: config.TABLE_NAME,
    upnKey: config.UPN_KEY,
    shards: config.SHARDS,
  });
  return {
    clock,
    stores,
    sweep: stores.sweep,
    queue: createSqsQueue({ region, queueUrls, endpoint: null }),
    log: createLogger(deadlinesEvents, { clock, write: writeToStdout }),
    newId: createIds({ clock }).request,
    hash: sha256,
  };
};
