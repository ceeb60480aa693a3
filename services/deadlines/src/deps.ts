import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Hash } from '@waymark/domain';
import {
  createIds,
  createLogger,
  createSystemClock,
  type Environment,
  parseConfig,
  writeToStdout,
} from '@waymark/runtime';
import { createSqsQueue } from '@waymark/runtime/aws';
import { createStores } from '@waymark/store';
import { plannerConfigSchema, sweepConfigSchema } from './config.ts';
import { deadlinesEvents } from './events.ts';
import type { PlannerDeps } from './planner/create-planner.ts';
import type { SweepDeps } from './sweep/create-sweep.ts';

const sha256: Hash = (text) => createHash('sha256').update(text).digest();

const base = ({
  AWS_REGION,
  TABLE_NAME,
  UPN_KEY,
  SHARDS,
}: {
  AWS_REGION: string;
  TABLE_NAME: string;
  UPN_KEY: string;
  SHARDS: number;
}) => {
  const clock = createSystemClock();
  const client = new DynamoDBClient({ region: AWS_REGION });
  return {
    clock,
    log: createLogger(deadlinesEvents, { clock, write: writeToStdout }),
    stores: createStores({ client, tableName: TABLE_NAME, upnKey: UPN_KEY, shards: SHARDS }),
  };
};

/** What the sweep runs with on AWS. */
export const sweepDeps = (env: Environment): SweepDeps => {
  const config = parseConfig(sweepConfigSchema, env);
  const { clock, log, stores } = base(config);
  const queueUrls = { plan: config.PLAN_QUEUE_URL, tasks: config.TASKS_QUEUE_URL };
  const queue = createSqsQueue({ region: config.AWS_REGION, queueUrls, endpoint: null });
  return { sweep: stores.sweep, queue, clock, log };
};

/** What the planner runs with on AWS. */
export const plannerDeps = (env: Environment): PlannerDeps => {
  const { clock, log, stores } = base(parseConfig(plannerConfigSchema, env));
  return { stores, clock, log, newId: createIds({ clock }).request, hash: sha256 };
};
