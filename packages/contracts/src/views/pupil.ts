import {
  adultSchema,
  calendarDateSchema,
  ehcpSchema,
  languageTagSchema,
  meetingSchema,
  noteSchema,
  noticeSchema,
  planSchema,
  pupilSchema,
  schoolSchema,
  taskSchema,
} from '@waymark/domain';
import * as z from 'zod';
import { deadlineViewSchema } from './deadline.ts';
import { requestsView } from './request.ts';

/** Whether one person may be told, how, and why; `reason` is null where only the safeguarding lead may know it. */
export const decisionViewSchema = z.strictObject({
  outcome: z.enum(['told', 'held', 'not-told']),
  channel: z.enum(['email', 'paper']).nullable(),
  reason: z.string().nullable(),
  why: z.string(),
  fix: z.string().nullable(),
});
export type DecisionView = z.infer<typeof decisionViewSchema>;

export const decisionsViewSchema = z.strictObject({
  meeting: decisionViewSchema,
  document: decisionViewSchema,
  update: decisionViewSchema,
});
export type DecisionsView = z.infer<typeof decisionsViewSchema>;

/** An adult as the caller may see her: `safeguardingHold` is null for all but the safeguarding lead. */
export const adultViewSchema = adultSchema.omit({ safeguardingHold: true }).extend({
  safeguardingHold: z.boolean().nullable(),
  /** Since when nothing is sent to the e-mail address; null: it is sent to, or nobody knows since when. */
  emailSince: calendarDateSchema.nullable(),
  decisions: decisionsViewSchema,
  /** Everything that a person must check about her: a clearance lifts all of it at once. */
  doubts: z.array(z.string()),
});
export type AdultView = z.infer<typeof adultViewSchema>;

export const noticeViewSchema = noticeSchema.extend({
  /** What the message is, in a few words. */
  title: z.string(),
  /** "Ms Adeyemi (mother)", "the young person herself": for the screen only. */
  to: z.string(),
});
export type NoticeView = z.infer<typeof noticeViewSchema>;

/** A child's page. */
export const pupilViewSchema = z.strictObject({
  fileVersion: z.int(),
  today: z.string(),
  school: schoolSchema.pick({ id: true, name: true, laName: true }),
  pupil: pupilSchema,
  adults: z.array(adultViewSchema),
  child: decisionsViewSchema,
  /** The last day on which the parents hold the rights; null without a date of birth. */
  rightsPassAfter: z.string().nullable(),
  /** From this day the young person is asked about her rights: six months before they pass; null without a date of birth. */
  rightsAskedFrom: z.string().nullable(),
  /** The names of staff who recorded wishes and findings about capacity, by their ids. */
  recordedBy: z.record(z.string(), z.string()),
  ...requestsView,
  ehcp: ehcpSchema.nullable(),
  plans: z.array(planSchema),
  meetings: z.array(meetingSchema),
  notes: z.array(noteSchema),
  deadlines: z.array(deadlineViewSchema),
  notices: z.array(noticeViewSchema),
  tasks: z.array(taskSchema),
});
export type PupilView = z.infer<typeof pupilViewSchema>;

export const historyEntrySchema = z.strictObject({
  at: z.string(),
  who: z.string(),
  what: z.string(),
  why: z.string().nullable(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** A message exactly as it was sent. */
export const messageViewSchema = z.strictObject({
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  sentAt: z.string(),
  template: z.string(),
  templateVersion: z.int(),
  /** In which language it left; the English stands below any other. */
  language: languageTagSchema.default('en'),
  /** The trust's own version of the words; null: those that come with the product. */
  ownWordsVersion: z.int().nullable().default(null),
});
export type MessageView = z.infer<typeof messageViewSchema>;
