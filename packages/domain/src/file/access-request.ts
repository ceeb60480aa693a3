import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { accessRequestIdSchema } from '../ids/index.ts';

/** One request for what the school keeps about the child: UK GDPR article 15. */
export const accessRequestSchema = z.strictObject({
  id: accessRequestIdSchema,
  receivedOn: calendarDateSchema,
  /** Who asks, by what she is to the child, never by name: "mother", "the young person", "solicitor". */
  from: z.string().trim().min(1).max(100),
  /** Days on which the clock stood still because something had to be cleared up first, both ends included. */
  pauses: z.array(z.strictObject({ from: calendarDateSchema, to: calendarDateSchema.nullable() })).max(10),
  /** Two months more for a request that is complex: the day on which that was told, and why. */
  extended: z.strictObject({ toldOn: calendarDateSchema, because: z.string().trim().min(1).max(500) }).nullable(),
  answeredOn: calendarDateSchema.nullable(),
});
export type AccessRequest = z.infer<typeof accessRequestSchema>;
