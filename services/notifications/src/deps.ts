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
import { createS3Blobs, createSesMail, createSqsQueue } from '@waymark/runtime/aws';
import { createStores } from '@waymark/store';
import { dispatcherConfigSchema, feedbackConfigSchema, mailerConfigSchema } from './config.ts';
import type { DispatcherDeps } from './dispatcher/create-dispatcher.ts';
import { notificationsEvents } from './events.ts';
import type { FeedbackDeps } from './feedback/create-feedback.ts';
import type { MailerDeps } from './mailer/create-mailer.ts';

const sha256: Hash = (text) => createHash('sha256').update(text).digest();

/** Together far shorter than the mailer's function may run, which is shorter than a claim's lease. */
const sesTimeouts = { connectMs: 3_000, answerMs: 10_000 };

interface Shared {
  readonly AWS_REGION: string;
  readonly TABLE_NAME: string;
  readonly UPN_KEY: string;
  readonly SHARDS: number;
}

const base = ({ AWS_REGION, TABLE_NAME, UPN_KEY, SHARDS }: Shared) => {
  const clock = createSystemClock();
  const client = new DynamoDBClient({ region: AWS_REGION });
  return {
    clock,
    log: createLogger(notificationsEvents, { clock, write: writeToStdout }),
    stores: createStores({ client, tableName: TABLE_NAME, upnKey: UPN_KEY, shards: SHARDS }),
    newId: createIds({ clock }).request,
    hash: sha256,
  };
};

/** What the dispatcher runs with on AWS. */
export const dispatcherDeps = (env: Environment): DispatcherDeps => {
  const config = parseConfig(dispatcherConfigSchema, env);
  const { clock, log, stores } = base(config);
  const queue = createSqsQueue({
    region: config.AWS_REGION,
    queueUrls: { send: config.SEND_QUEUE_URL },
    endpoint: null,
  });
  return { outbox: stores.outbox, queue, clock, log, mostPerRun: config.MOST_PER_RUN };
};

/** What the mailer runs with on AWS. */
export const mailerDeps = (env: Environment): MailerDeps => {
  const config = parseConfig(mailerConfigSchema, env);
  const region = config.AWS_REGION;
  return {
    ...base(config),
    blobs: createS3Blobs({ region, bucket: config.BLOB_BUCKET, endpoint: null }),
    mail: createSesMail({
      region,
      configurationSet: config.SES_CONFIGURATION_SET,
      endpoint: null,
      timeouts: sesTimeouts,
    }),
    settings: { from: config.MAIL_FROM, appUrl: config.APP_URL, canaryTo: config.MAIL_CANARY_TO },
  };
};

/** What the feedback runs with on AWS. */
export const feedbackDeps = (env: Environment): FeedbackDeps => {
  const config = parseConfig(feedbackConfigSchema, env);
  return {
    ...base(config),
    blobs: createS3Blobs({ region: config.AWS_REGION, bucket: config.BLOB_BUCKET, endpoint: null }),
  };
};
