import * as z from 'zod';

/** What the dispatcher, the mailer and the feedback read from their environment. */
export const configSchema = z.object({
  AWS_REGION: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  /** The role that is assumed for each trust. */
  TENANT_ROLE_ARN: z.string().min(20),
  /** Behind the keys of UPN locks; the same for every service. */
  UPN_KEY: z.string().min(16),
  BLOB_BUCKET: z.string().min(1),
  SEND_QUEUE_URL: z.url(),
  SES_CONFIGURATION_SET: z.string().min(1),
  /** The address that all messages come from; its domain is verified with SES. */
  MAIL_FROM: z.email(),
  /** Where signed-in staff find Waymark, without a slash at its end. */
  APP_URL: z.url(),
  /** Where families and professionals answer, without a slash at its end. */
  FAMILY_URL: z.url(),
  /** The mailbox that a canary goes to: SES's simulator, which always takes it. */
  MAIL_CANARY_TO: z.email().default('success@simulator.amazonses.com'),
  /** How many waiting messages a run of the dispatcher looks at; of these the most urgent leave, as SES takes them. */
  MOST_PER_RUN: z.coerce.number().int().min(1).default(40_000),
  /** What of SES's messages a second is ours, where something else sends by the same account; left out: all. */
  MAX_PER_SECOND: z.coerce.number().positive().nullable().default(null),
  /** What of SES's messages in 24 hours is ours; left out: all. */
  DAILY_QUOTA: z.coerce.number().int().positive().nullable().default(null),
  SHARDS: z.coerce.number().int().min(1).max(64).default(8),
});
export type Config = z.infer<typeof configSchema>;
