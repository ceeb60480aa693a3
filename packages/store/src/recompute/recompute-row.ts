import {
  calendarDateSchema,
  importIdSchema,
  instantSchema,
  meetingIdSchema,
  meetingKindSchema,
  schoolIdSchema,
} from '@waymark/domain';
import * as z from 'zod';

/** Deadlines to be worked out anew for many children, because a fact that they share has changed. */
export const recomputeSchema = z.strictObject({
  id: importIdSchema,
  because: z.enum(['term-dates', 'la-settings', 'rules', 'derived-rows', 'cadence']),
  /** The meetings that a school asked to give its new cadence; left out where it is about no cadence. */
  cadence: z.strictObject({ kind: meetingKindSchema, meetingIds: z.array(meetingIdSchema).max(5000) }).optional(),
  /** Whose children; null: the whole trust's. */
  schoolId: schoolIdSchema.nullable(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Children done of children to do; null until they are counted. */
  progress: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  startedAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  /** The day on which the sweep makes sure that it is under way; null: it is finished. */
  next: calendarDateSchema.nullable(),
  version: z.int().min(1),
});
export type Recompute = z.infer<typeof recomputeSchema>;
