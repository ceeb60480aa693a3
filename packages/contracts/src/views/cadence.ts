import { cadenceStepSchema, meetingIdSchema, meetingKindSchema, mostSteps } from '@waymark/domain';
import * as z from 'zod';
import { schoolMeetingSchema } from './meeting.ts';

const stepsSchema = z.array(cadenceStepSchema).max(mostSteps);

/** How a school writes to people about meetings of a kind. */
export const cadenceViewSchema = z.strictObject({
  kind: meetingKindSchema,
  /** What the next change must name; 0 where the school has never had its own. */
  version: z.int(),
  /** The school's own; null: it uses the standard one. */
  own: stepsSchema.nullable(),
  standard: stepsSchema,
  /** The planned meetings that stand under another cadence than this. */
  elsewhere: z.array(schoolMeetingSchema),
});
export type CadenceView = z.infer<typeof cadenceViewSchema>;

export const cadencesViewSchema = z.strictObject({ cadences: z.array(cadenceViewSchema) });
export type CadencesView = z.infer<typeof cadencesViewSchema>;

/** `steps` null: the standard one again. */
export const cadenceInputSchema = z.strictObject({ steps: stepsSchema.nullable() });
export type CadenceInput = z.infer<typeof cadenceInputSchema>;

/** The meetings that the new cadence is asked for, each by name: none follows by itself. */
export const applyCadenceInputSchema = z.strictObject({ meetingIds: z.array(meetingIdSchema).min(1).max(2000) });

export const cadenceAppliedSchema = z.strictObject({
  /** Meetings that have the cadence now. */
  changed: z.int(),
  /** Meetings left as they were: over, called off, or not of this kind at this school any more. */
  left: z.int(),
  /** Meetings that long work will see to within minutes. */
  later: z.int(),
});
export type CadenceApplied = z.infer<typeof cadenceAppliedSchema>;
