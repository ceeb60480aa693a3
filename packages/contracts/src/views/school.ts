import { importIdSchema, pupilIdSchema, schoolCalendarRowSchema, schoolSchema } from '@waymark/domain';
import * as z from 'zod';

/** A school as the trust has it, and the version that its next change must name. */
export const schoolViewSchema = z.strictObject({ version: z.int(), school: schoolSchema });
export type SchoolView = z.infer<typeof schoolViewSchema>;

/** A school's terms and INSET days with the version that their next change must name; at 0 nobody has entered any. */
export const calendarViewSchema = schoolCalendarRowSchema.extend({ version: z.int() });
export type CalendarView = z.infer<typeof calendarViewSchema>;

/** The same as they were saved, and the work that goes through the children's dates because of them. */
export const calendarSavedSchema = calendarViewSchema.extend({ recomputeId: importIdSchema });
export type CalendarSaved = z.infer<typeof calendarSavedSchema>;

/** How far the working out of children's dates has come after a fact that they share was changed. */
export const recomputeViewSchema = z.strictObject({
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Children done of children to do; null until they are counted. */
  progress: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  /** The children whose dates moved: how many, and the first of them. */
  changed: z.strictObject({ count: z.int(), pupilIds: z.array(pupilIdSchema) }),
});
export type RecomputeView = z.infer<typeof recomputeViewSchema>;
