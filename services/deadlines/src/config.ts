import * as z from 'zod';

const shared = {
  AWS_REGION: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  /** The secret behind the keys of UPN locks; the same for every service. */
  UPN_KEY: z.string().min(16),
  SHARDS: z.coerce.number().int().min(1).max(64).default(8),
};

export const sweepConfigSchema = z.object({ ...shared, PLAN_QUEUE_URL: z.url(), TASKS_QUEUE_URL: z.url() });
export const plannerConfigSchema = z.object(shared);
