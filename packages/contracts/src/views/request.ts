import { accessRequestSchema, assessmentSchema, happeningSchema } from '@waymark/domain';
import * as z from 'zod';

/** A request for an assessment with how it stands: `by` says what ended it. */
export const assessmentViewSchema = assessmentSchema.extend({
  end: z.strictObject({ by: z.enum(['refused', 'no-plan', 'plan-issued', 'closed']), on: z.string() }).nullable(),
});
export type AssessmentView = z.infer<typeof assessmentViewSchema>;

/** What of a child's file hangs on requests and on days that a person recorded. */
export const requestsView = {
  assessments: z.array(assessmentViewSchema),
  /** Null for whoever may not handle requests for access. */
  accessRequests: z.array(accessRequestSchema).nullable(),
  happened: z.array(happeningSchema),
  /** A move to another phase that her year suggests and nobody has spoken to. */
  phaseMove: z.strictObject({ to: z.enum(['school', 'post-16-institution']), year: z.int() }).nullable(),
  /** What to know where her year is not the one of her age. */
  outOfYear: z.string().nullable(),
};
