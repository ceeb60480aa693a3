import * as z from 'zod';

const secret = z.string().min(32);

/** What the API reads from its environment. */
export const configSchema = z.object({
  AWS_REGION: z.string().min(1),
  TABLE_NAME: z.string().min(3),
  /** The role that is assumed for each trust. */
  TENANT_ROLE_ARN: z.string().min(20),
  /** Behind the keys of UPN locks and invitations. */
  UPN_KEY: secret,
  CURSOR_SECRET: secret,
  ORIGIN_SECRET: secret,
  ISSUER: z.url(),
  CLIENT_ID: z.string().min(1),
  BLOB_BUCKET: z.string().min(3),
  TASKS_QUEUE_URL: z.url(),
  LINKS_QUEUE_URL: z.url(),
  SHARDS: z.coerce.number().int().min(1).max(64).default(8),
});
export type Config = z.infer<typeof configSchema>;
