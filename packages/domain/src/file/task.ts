import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { adultIdSchema, noticeIdSchema, staffIdSchema, taskIdSchema } from '../ids/index.ts';

export const taskKindSchema = z.enum([
  'phone',
  'send-letter',
  'check-recipient',
  'failed-item',
  'send-papers',
  'send-report',
  'send-summary',
]);
export type TaskKind = z.infer<typeof taskKindSchema>;

/** What a task is done for, so that it can end with it; written as a message names the same. */
const taskAboutSchema = z.strictObject({
  /** `MEETING#…`, `CALLED-OFF#…` or `DEADLINE#…`. */
  obligation: z.string(),
  occurrence: z.string(),
  step: z.string(),
  /** The last day on which doing it is still of use; null: always. */
  uselessAfter: calendarDateSchema.nullable(),
  /** The words of the message that it stands in for; left out where it stands in for none. */
  template: z.string().optional(),
});
export type TaskAbout = z.infer<typeof taskAboutSchema>;

/** Something a person must do because the machine may not, or could not. */
export const taskSchema = z.strictObject({
  id: taskIdSchema,
  kind: taskKindSchema,
  /** `ended`: nobody did it and nobody need any more; `outcome` says why. */
  state: z.enum(['open', 'done', 'ended']),
  /** What it is about, in one sentence without a name: the screen joins the name. */
  why: z.string(),
  noticeId: noticeIdSchema.nullable(),
  adultId: adultIdSchema.nullable(),
  /** Left out: it is about the file itself, and only a person ends it. */
  about: taskAboutSchema.optional(),
  openedOn: calendarDateSchema,
  dueOn: calendarDateSchema,
  doneOn: calendarDateSchema.nullable(),
  doneBy: staffIdSchema.nullable(),
  outcome: z.string().trim().max(1000).nullable(),
});
export type Task = z.infer<typeof taskSchema>;
