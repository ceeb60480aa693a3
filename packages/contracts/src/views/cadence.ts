import { cadenceStepSchema, calendarDateSchema, meetingIdSchema, meetingKindSchema, mostSteps } from '@waymark/domain';
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

/** A cadence to be shown on the days of one meeting; `on` null: of one far enough ahead for its first step. */
export const cadencePreviewInputSchema = z.strictObject({ steps: stepsSchema, on: calendarDateSchema.nullable() });

export const cadencePreviewSchema = z.strictObject({
  /** The day of the meeting that it is shown for. */
  on: z.string(),
  /** What stands against saving it. */
  faults: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  /** What to think about; `rule` names the duty and its source where a law says so. */
  warnings: z.array(z.strictObject({ path: z.string(), message: z.string(), rule: z.string().nullable() })),
  /** Where each step falls, in the order given; `moved` says why it is not the day named. */
  steps: z.array(z.strictObject({ namedOn: z.string(), leavesOn: z.string(), moved: z.string().nullable() })),
  hasCalendar: z.boolean(),
});
export type CadencePreview = z.infer<typeof cadencePreviewSchema>;

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
