import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { type ContactId, contactIdSchema, meetingIdSchema, staffIdSchema } from '../ids/index.ts';
import { cadenceStepSchema } from './cadence-step.ts';

export const meetingKindSchema = z.enum(['annual-review', 'sen-support-review']);
export type MeetingKind = z.infer<typeof meetingKindSchema>;

export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 14:30');

/** Those whom regulation 20(2) says must be invited, besides the parent or young person. */
export const statutoryInvitees = ['head', 'la-officer', 'health', 'social-care'] as const;
export const statutoryInviteeSchema = z.enum(statutoryInvitees);
export type StatutoryInvitee = z.infer<typeof statutoryInviteeSchema>;

export const meetingSchema = z.strictObject({
  id: meetingIdSchema,
  kind: meetingKindSchema,
  on: calendarDateSchema,
  startsAt: timeOfDaySchema,
  endsAt: timeOfDaySchema,
  place: z.string().trim().min(1).max(200),
  /** Raised by moving the day or the time: its messages are new ones, the old are cancelled. */
  occurrence: z.int().min(1),
  state: z.enum(['planned', 'held', 'cancelled']),
  /** Why it was called off, where a fact and not a person did it. Without a full stop. */
  calledOffBecause: z.string().min(1).max(200).optional(),
  staffIds: z.array(staffIdSchema),
  professionals: z.array(z.strictObject({ contactId: contactIdSchema, as: statutoryInviteeSchema.nullable() })),
  /** Statutory invitees who are not asked through an address of ours, with how they were asked. */
  askedOtherwise: z.array(z.strictObject({ as: statutoryInviteeSchema, how: z.string().trim().min(1).max(300) })),
  /** The cadence as it stood when the meeting was planned: a later change never alters a meeting under way. */
  cadence: z.array(cadenceStepSchema),
  /** The next day on which something must happen for it; null: nothing more. */
  next: calendarDateSchema.nullable(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** The professionals asked, each once: one person may come for two of those whom the law wants invited. */
export const professionalsAsked = ({ professionals }: Pick<Meeting, 'professionals'>): readonly ContactId[] => [
  ...new Set(professionals.map(({ contactId }) => contactId)),
];
