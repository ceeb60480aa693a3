import * as z from 'zod';

const shared = {
  AWS_REGION: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  /** The secret behind the keys of UPN locks; the same for every service. */
  UPN_KEY: z.string().min(16),
  SHARDS: z.coerce.number().int().min(1).max(64).default(8),
};

export const dispatcherConfigSchema = z.object({
  ...shared,
  SEND_QUEUE_URL: z.url(),
  /** How many messages a run enqueues at most: what SES takes between two runs. */
  MOST_PER_RUN: z.coerce.number().int().min(1).default(10_000),
});

export const mailerConfigSchema = z.object({
  ...shared,
  BLOB_BUCKET: z.string().min(1),
  SES_CONFIGURATION_SET: z.string().min(1),
  /** The address all messages come from; its domain is verified with SES. */
  MAIL_FROM: z.email(),
  /** Where signed-in staff find Waymark, without a slash at its end. */
  APP_URL: z.url(),
  /** The mailbox that a canary goes to: SES's simulator, which always takes it. */
  MAIL_CANARY_TO: z.email().default('success@simulator.amazonses.com'),
});

export const feedbackConfigSchema = z.object({ ...shared, BLOB_BUCKET: z.string().min(1) });
