import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';

/**
 * `open` and `missed` still want doing; the others have ended and are kept. `lapsed` is a time somebody had and did not
 * use, such as a family’s to comment: a right that ended, and nobody’s breach.
 */
export const deadlineStateSchema = z.enum(['open', 'missed', 'met', 'met-late', 'lapsed', 'waived', 'superseded']);
export type DeadlineState = z.infer<typeof deadlineStateSchema>;

/** A deadline as it is kept: what the rule said, from which facts, by which version, and what became of it. */
export const storedDeadlineSchema = z.strictObject({
  rule: z.string(),
  version: z.int().min(1),
  /** What tells this one from an earlier one of the same rule: the day counted from, or meeting and occurrence. */
  occurrence: z.string().regex(/^[A-Z0-9.:-]+$/),
  dueOn: calendarDateSchema,
  practicalOn: calendarDateSchema.nullable(),
  owner: z.string(),
  countedFrom: calendarDateSchema,
  estimated: z.boolean(),
  why: z.string(),
  source: z.string(),
  state: deadlineStateSchema,
  /** The next day on which the planner must look at it; null: never again. */
  next: calendarDateSchema.nullable(),
  endedOn: calendarDateSchema.nullable(),
  /** Why it ended, in one sentence: what was found or changed. */
  endedBecause: z.string().nullable(),
  /** `facts`: a fact of the file ended it, and would revive it if taken back. `person`: somebody said so. */
  endedBy: z.enum(['facts', 'person']).nullable(),
  /**
   * The family is told of it, and of what was planned up to that day; null: nothing yet, or all of it is to be looked at
   * again. Left out: nobody of the family hears of it.
   */
  tell: z.strictObject({ upTo: calendarDateSchema.nullable() }).optional(),
});
export type StoredDeadline = z.infer<typeof storedDeadlineSchema>;

/** Whether it still wants doing. */
export const isActive = (deadline: StoredDeadline): boolean => deadline.state === 'open' || deadline.state === 'missed';
