import {
  calendarDateSchema,
  contactIdSchema,
  meetingKindSchema,
  meetingSchema,
  staffIdSchema,
  statutoryInviteeSchema,
  taskKindSchema,
  timeOfDaySchema,
} from '@waymark/domain';
import * as z from 'zod';
import { decisionViewSchema } from './pupil.ts';

export const meetingInputSchema = z.strictObject({
  kind: meetingKindSchema,
  on: calendarDateSchema,
  startsAt: timeOfDaySchema,
  endsAt: timeOfDaySchema,
  place: z.string().trim().min(1).max(200),
  staffIds: z.array(staffIdSchema).max(20),
  professionals: z.array(z.strictObject({ contactId: contactIdSchema, as: statutoryInviteeSchema.nullable() })).max(20),
  askedOtherwise: z
    .array(z.strictObject({ as: statutoryInviteeSchema, how: z.string().trim().min(1).max(300) }))
    .max(4),
});
export type MeetingInput = z.infer<typeof meetingInputSchema>;

/** Everything that saving the meeting would set in motion, shown before it is saved. */
export const meetingPreviewSchema = z.strictObject({
  deadlines: z.array(
    z.strictObject({
      rule: z.string(),
      title: z.string(),
      dueOn: z.string(),
      practicalOn: z.string().nullable(),
      owner: z.string(),
      why: z.string(),
      source: z.string(),
    }),
  ),
  /** Who the law says must be invited, whether she is, and what to do if not. */
  statutory: z.array(
    z.strictObject({
      as: z.string(),
      title: z.string(),
      met: z.boolean(),
      how: z.string(),
      fix: z.string().nullable(),
    }),
  ),
  recipients: z.array(
    z.strictObject({ who: z.string(), name: z.string(), relationship: z.string(), decision: decisionViewSchema }),
  ),
  /** The messages, in order: when each leaves, to how many people. `late`: its planned day is past, it leaves at the next chance. */
  messages: z.array(
    z.strictObject({
      step: z.string(),
      title: z.string(),
      to: z.string(),
      plannedOn: z.string(),
      leavesOn: z.string(),
      late: z.boolean(),
      people: z.int(),
      /** It follows the meeting, and only where that was held. */
      afterMeeting: z.boolean(),
    }),
  ),
  /** What the school itself is asked to do, in order: the day on which each task is opened. */
  tasks: z.array(
    z.strictObject({
      step: z.string(),
      kind: taskKindSchema,
      plannedOn: z.string(),
      opensOn: z.string(),
      late: z.boolean(),
      afterMeeting: z.boolean(),
    }),
  ),
  /** What stands against saving; empty: it can be saved. */
  faults: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  /** What to think about: notice shorter than two weeks, a date outside term, a clash. */
  warnings: z.array(z.string()),
});
export type MeetingPreview = z.infer<typeof meetingPreviewSchema>;

export const meetingChangeSchema = z.strictObject({
  on: calendarDateSchema.optional(),
  startsAt: timeOfDaySchema.optional(),
  endsAt: timeOfDaySchema.optional(),
  place: z.string().trim().min(1).max(200).optional(),
  state: z.enum(['held', 'cancelled']).optional(),
});

export const schoolMeetingSchema = z.strictObject({
  pupilId: z.string(),
  forename: z.string(),
  surname: z.string(),
  meeting: meetingSchema.pick({
    id: true,
    kind: true,
    on: true,
    startsAt: true,
    endsAt: true,
    place: true,
    state: true,
  }),
});
export type SchoolMeeting = z.infer<typeof schoolMeetingSchema>;
