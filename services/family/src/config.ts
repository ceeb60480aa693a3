import * as z from 'zod';

/** What the pages and the link mailer read from their environment. */
export const configSchema = z.object({
  AWS_REGION: z.string().min(1),
  TABLE_NAME: z.string().min(3),
  /** The role that is assumed for each trust. */
  TENANT_ROLE_ARN: z.string().min(20),
  /** Behind the keys of addresses and limits; the same for every service. */
  UPN_KEY: z.string().min(32),
  ORIGIN_SECRET: z.string().min(32),
  BLOB_BUCKET: z.string().min(3),
  LINKS_QUEUE_URL: z.url(),
  /** Where these pages are, without a slash at the end. */
  FAMILY_URL: z.url(),
  SES_CONFIGURATION_SET: z.string().min(1),
  /** The address that all messages come from. */
  MAIL_FROM: z.email(),
  SHARDS: z.coerce.number().int().min(1).max(64).default(8),
});
export type Config = z.infer<typeof configSchema>;
