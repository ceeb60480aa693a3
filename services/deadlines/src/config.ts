import * as z from 'zod';

/** What the sweep and the planner read from their environment. */
export const configSchema = z.object({
  AWS_REGION: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  /** The role that is assumed for each trust. */
  TENANT_ROLE_ARN: z.string().min(20),
  /** Behind the keys of UPN locks; the same for every service. */
  UPN_KEY: z.string().min(16),
  PLAN_QUEUE_URL: z.url(),
  TASKS_QUEUE_URL: z.url(),
  SHARDS: z.coerce.number().int().min(1).max(64).default(8),
});
export type Config = z.infer<typeof configSchema>;
