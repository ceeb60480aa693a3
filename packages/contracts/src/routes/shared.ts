import { calendarDateSchema } from '@waymark/domain';
import * as z from 'zod';

/** A route without query, body or answer says so with these. */
export const noQuery = z.strictObject({});
export const noBody = z.undefined();
export const fileVersionSchema = z.strictObject({ fileVersion: z.int() });

/** How a deadline came to its end by somebody's word: on which day, and how or why. */
export const endDeadlineBodySchema = z.strictObject({
  as: z.enum(['met', 'waived']),
  on: calendarDateSchema,
  because: z.string().trim().min(1).max(500),
});
