import { calendarDateSchema, importIdSchema, instantSchema, schoolIdSchema } from '@waymark/domain';
import * as z from 'zod';

/** Deadlines to be worked out anew for many children, because a fact that they share has changed. */
export const recomputeSchema = z.strictObject({
  id: importIdSchema,
  because: z.enum(['term-dates', 'la-settings', 'rules', 'derived-rows']),
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
