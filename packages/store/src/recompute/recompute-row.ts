import {
  calendarDateSchema,
  importIdSchema,
  instantSchema,
  meetingIdSchema,
  meetingKindSchema,
  pupilIdSchema,
  schoolIdSchema,
} from '@waymark/domain';
import * as z from 'zod';

/** So many of the children whose dates moved are kept by name of their id; the rest are counted. */
export const changedChildrenKept = 50;

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
  /** The children whose files it changed so far: how many, and the first of them. Left out by rows of before it was kept. */
  changed: z.strictObject({ count: z.int(), pupilIds: z.array(pupilIdSchema).max(changedChildrenKept) }).optional(),
  startedAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  /** The day on which the sweep makes sure that it is under way; null: it is finished. */
  next: calendarDateSchema.nullable(),
  version: z.int().min(1),
});
export type Recompute = z.infer<typeof recomputeSchema>;
