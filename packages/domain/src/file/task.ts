import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { adultIdSchema, noticeIdSchema, staffIdSchema, taskIdSchema } from '../ids/index.ts';

export const taskKindSchema = z.enum(['phone', 'send-letter', 'check-recipient', 'failed-item']);
export type TaskKind = z.infer<typeof taskKindSchema>;

/** Something a person must do because the machine may not, or could not. */
export const taskSchema = z.strictObject({
  id: taskIdSchema,
  kind: taskKindSchema,
  state: z.enum(['open', 'done']),
  /** What it is about, in one sentence without a name: the screen joins the name. */
  why: z.string(),
  noticeId: noticeIdSchema.nullable(),
  adultId: adultIdSchema.nullable(),
  openedOn: calendarDateSchema,
  dueOn: calendarDateSchema,
  doneOn: calendarDateSchema.nullable(),
  doneBy: staffIdSchema.nullable(),
  outcome: z.string().trim().max(1000).nullable(),
});
export type Task = z.infer<typeof taskSchema>;
