import {
  factKindSchema,
  pupilIdSchema,
  schoolIdSchema,
  staffIdSchema,
  storedDeadlineSchema,
  taskSchema,
} from '@waymark/domain';
import * as z from 'zod';

/** A stored deadline with its name on screen and the sentences of its calculation, in order. */
export const deadlineViewSchema = storedDeadlineSchema.extend({
  /** Rule and occurrence: what the path of `endDeadline` takes. */
  id: z.string(),
  title: z.string(),
  /** Notes of the calculator that bear on this deadline: EXCEPTION_MAY_APPLY, EARLIER_SERVICE, ORDER … */
  notes: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  /** What can be recorded as having happened, each with the question for its day; none: no single date would tell. */
  asks: z.array(z.strictObject({ what: factKindSchema, question: z.string() })),
  /** What ends it, in one sentence. */
  endsBy: z.string(),
  /** The day on which the council was last asked, where it is late and the school asked; null on lists. */
  chasedOn: z.string().nullable(),
});
export type DeadlineView = z.infer<typeof deadlineViewSchema>;

/** Whom a line is about: the register's own words for the child, a member of staff, or the school itself. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pupil'),
    pupilId: pupilIdSchema,
    forename: z.string(),
    surname: z.string(),
    ncYear: z.string().nullable(),
    regGroup: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('staff'), staffId: staffIdSchema, name: z.string() }),
  z.strictObject({ kind: z.literal('school'), schoolId: schoolIdSchema }),
]);
export type Subject = z.infer<typeof subjectSchema>;

export const todayDeadlineSchema = z.strictObject({ subject: subjectSchema, deadline: deadlineViewSchema });
export type TodayDeadline = z.infer<typeof todayDeadlineSchema>;

export const todayMeetingSchema = z.strictObject({
  subject: subjectSchema,
  meetingId: z.string(),
  kind: z.string(),
  on: z.string(),
  startsAt: z.string(),
  place: z.string(),
});

/** The adult whom a task or a held message is about: whom to phone. The number is as the file has it. */
export const todayWhoSchema = z.strictObject({
  name: z.string(),
  relationship: z.string(),
  phone: z.string().nullable(),
});
export type TodayWho = z.infer<typeof todayWhoSchema>;

/** The lists a SENCO works from: hers to do first, then what others owe. */
export const todaySchema = z.strictObject({
  today: z.string(),
  /** Past their date and the school's or trust's own to do. */
  overdue: z.array(todayDeadlineSchema),
  /** Due today or in the six days after. */
  thisWeek: z.array(todayDeadlineSchema),
  /** Due in the four weeks after that. */
  soon: z.array(todayDeadlineSchema),
  /** Owned by a council or a family, overdue or due within four weeks: never called the school's breach. */
  waiting: z.array(todayDeadlineSchema),
  /** `who` is null where it is about no adult, she is not the caller's to see, or the list is too long to read each. */
  tasks: z.array(z.strictObject({ subject: subjectSchema, task: taskSchema, who: todayWhoSchema.nullable() })),
  /** Messages that a person must decide on before they leave. */
  held: z.array(
    z.strictObject({
      subject: subjectSchema,
      noticeId: z.string(),
      template: z.string(),
      reason: z.string().nullable(),
      leaveAt: z.string(),
      who: todayWhoSchema.nullable(),
    }),
  ),
  meetings: z.array(todayMeetingSchema),
  /** The last day of the school's last known term; null: it has no calendar, and no last school days are known. */
  termsUntil: z.string().nullable(),
  /** What a first visit needs: nobody on roll yet, nobody on the register yet. */
  onRoll: z.int(),
  onRegister: z.int(),
});
export type Today = z.infer<typeof todaySchema>;
