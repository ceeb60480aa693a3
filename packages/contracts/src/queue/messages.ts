import {
  answererSchema,
  calendarDateSchema,
  importIdSchema,
  meetingIdSchema,
  noticeIdSchema,
  pupilIdSchema,
  schoolIdSchema,
  staffIdSchema,
  trustIdSchema,
} from '@waymark/domain';
import * as z from 'zod';

/** Queues carry ids, never content. */
export const queueNames = ['plan', 'send', 'feedback', 'tasks', 'links'] as const;
export type QueueName = (typeof queueNames)[number];

/** Whose collection an obligation or a notice lies in. */
export const subjectRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pupil'), id: pupilIdSchema }),
  z.strictObject({ kind: z.literal('staff'), id: staffIdSchema }),
]);
export type SubjectRef = z.infer<typeof subjectRefSchema>;

/** What can be due: something of a file's, or of a school's own. */
const duePartySchema = z.discriminatedUnion('kind', [
  ...subjectRefSchema.options,
  z.strictObject({ kind: z.literal('school'), id: schoolIdSchema }),
]);

/** From the sweep to the planner: this item is due. */
export const planMessageSchema = z.strictObject({
  trustId: trustIdSchema,
  subject: duePartySchema,
  /** The sort key of the obligation: `MEETING#…`, `DEADLINE#…`, `HEAD`. */
  item: z.string(),
  on: calendarDateSchema,
});
export type PlanMessage = z.infer<typeof planMessageSchema>;

/** From the dispatcher to the mailer: this notice may leave. */
export const sendMessageSchema = z.strictObject({
  trustId: trustIdSchema,
  subject: subjectRefSchema,
  noticeId: noticeIdSchema,
  /** It is sent to find out whether the provider takes messages again. */
  trial: z.literal(true).optional(),
});
export type SendMessage = z.infer<typeof sendMessageSchema>;

/** Long work: an import to commit or undo, or files to recompute. */
export const taskMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('commit-import'), trustId: trustIdSchema, importId: importIdSchema }),
  z.strictObject({ kind: z.literal('undo-import'), trustId: trustIdSchema, importId: importIdSchema }),
  z.strictObject({ kind: z.literal('recompute'), trustId: trustIdSchema, jobId: importIdSchema }),
]);
export type TaskMessage = z.infer<typeof taskMessageSchema>;

/** Whose link to which meeting. */
export const linkRefSchema = z.strictObject({
  trustId: trustIdSchema,
  pupilId: pupilIdSchema,
  meetingId: meetingIdSchema,
  who: answererSchema,
});
export type LinkRef = z.infer<typeof linkRefSchema>;

/**
 * Links to mail, each to the address on record and only if she may still be told: `sign-in` lets one in, `again` takes
 * the place of what an invitation brought. Sent with nobody in it too, so that asking takes as long for any address.
 */
export const linkMessageSchema = z.strictObject({
  kind: z.enum(['sign-in', 'again']),
  refs: z.array(linkRefSchema),
});
export type LinkMessage = z.infer<typeof linkMessageSchema>;
