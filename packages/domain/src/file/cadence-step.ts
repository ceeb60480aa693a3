import * as z from 'zod';

/** What a step of a cadence may ask of the school itself; each is a kind of task. */
export const schoolTaskKindSchema = z.enum(['phone', 'send-papers', 'send-report', 'send-summary']);
export type SchoolTaskKind = z.infer<typeof schoolTaskKindSchema>;

/** Whom the messages of a cadence go to. */
export const cadenceAudienceSchema = z.enum(['family', 'young-person', 'professionals']);
export type CadenceAudience = z.infer<typeof cadenceAudienceSchema>;

const when = {
  step: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Days after the meeting; before it they are negative. Those after it follow only once it was held. */
  day: z.int().min(-200).max(200),
  /** Left out: `day` counts calendar days. */
  unit: z.literal('school-days').optional(),
  /**
   * Left out: from a day without school it moves back to the last one with. `forward`: to the next working day, holidays
   * included, for what asks about something that must have happened by then.
   */
  move: z.literal('forward').optional(),
  /** Overtaken once this many calendar days from the meeting have passed; null: never. */
  uselessAfterDay: z.int().min(-200).max(200).nullable(),
};

/** One step of a cadence: how many days from the meeting, and which message to whom, or which task for the school. */
export const cadenceStepSchema = z.discriminatedUnion('to', [
  z.strictObject({ ...when, to: cadenceAudienceSchema, template: z.string() }),
  z.strictObject({ ...when, to: z.literal('school'), task: schoolTaskKindSchema }),
]);
export type CadenceStep = z.infer<typeof cadenceStepSchema>;
export type MessageStep = Extract<CadenceStep, { to: CadenceAudience }>;
export type SchoolStep = Extract<CadenceStep, { to: 'school' }>;
