import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';

/** The facts of an education, health and care plan that the law's clocks count from. */
export const ehcpSchema = z.strictObject({
  planFirstMadeOn: calendarDateSchema.nullable(),
  lastReview: z
    .strictObject({ meetingOn: calendarDateSchema.nullable(), decidedOn: calendarDateSchema.nullable() })
    .nullable(),
  noticeServedOn: calendarDateSchema.nullable(),
  /** The local authority that maintains the plan, by name as GIAS writes it. */
  placingLa: z.string().trim().max(100).nullable(),
  phaseTransfer: z
    .strictObject({ to: z.enum(['school', 'post-16-institution']), year: z.int().min(2014).max(2100) })
    .nullable(),
  post16MoveOn: calendarDateSchema.nullable(),
  laTransferredOn: calendarDateSchema.nullable(),
  comment: z.string().trim().max(2000).nullable(),
});
export type Ehcp = z.infer<typeof ehcpSchema>;
