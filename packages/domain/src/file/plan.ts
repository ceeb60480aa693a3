import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { planIdSchema } from '../ids/index.ts';

/** What a school has agreed to do for a child without an EHCP, as far as its clocks need it. */
export const planSchema = z.strictObject({
  id: planIdSchema,
  kind: z.literal('sen-support'),
  state: z.enum(['current', 'closed']),
  provisionStartedOn: calendarDateSchema.nullable(),
  parentsToldOn: calendarDateSchema.nullable(),
  lastReviewOn: calendarDateSchema.nullable(),
  /** The date agreed for the next review. */
  reviewOn: calendarDateSchema.nullable(),
});
export type Plan = z.infer<typeof planSchema>;
