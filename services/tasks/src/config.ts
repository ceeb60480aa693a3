import * as z from 'zod';

/** What long work reads from its environment. */
export const configSchema = z.object({
  AWS_REGION: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  /** The role that is assumed for each trust. */
  TENANT_ROLE_ARN: z.string().min(20),
  /** Behind the keys of UPN locks; the same for every service. */
  UPN_KEY: z.string().min(16),
  BLOB_BUCKET: z.string().min(1),
  TASKS_QUEUE_URL: z.url(),
  SHARDS: z.coerce.number().int().min(1).max(64).default(8),
  /** How long one run may take before it hands the rest to the next: well below the function's own timeout. */
  RUN_SECONDS: z.coerce.number().int().min(5).default(600),
});
export type Config = z.infer<typeof configSchema>;
