import * as z from 'zod';
import { calendarDateSchema, instantSchema } from '../calendar/index.ts';
import { noteIdSchema } from '../ids/index.ts';
import { provisionSchema } from './pupil.ts';

/** A dated decision to add to, keep on or take off the register, with its reason. */
export const noteSchema = z.strictObject({
  id: noteIdSchema,
  kind: z.literal('register-decision'),
  on: calendarDateSchema,
  from: provisionSchema,
  to: provisionSchema,
  reason: z.string().trim().min(1).max(2000),
  by: z.string().trim().max(200),
  recordedAt: instantSchema,
});
export type Note = z.infer<typeof noteSchema>;
