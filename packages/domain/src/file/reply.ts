import * as z from 'zod';
import { instantSchema } from '../calendar/index.ts';
import { meetingIdSchema } from '../ids/index.ts';
import { answererSchema } from './answerer.ts';

/** What somebody says to an invitation. */
export const replyAnswers = ['yes', 'another-time', 'no'] as const;
export const replyAnswerSchema = z.enum(replyAnswers);
export type ReplyAnswer = z.infer<typeof replyAnswerSchema>;

/** How long what somebody writes in a reply may be, in characters. */
export const replyLimits = { note: 1000, language: 60, access: 1000 } as const;

const words = (max: number) => z.string().trim().min(1).max(max);

/** What one person invited has answered about one meeting; it can be changed until the meeting. */
export const replySchema = z.strictObject({
  meetingId: meetingIdSchema,
  who: answererSchema,
  /** The occurrence that was answered: a meeting moved since has not been answered yet. */
  occurrence: z.int().min(1),
  answer: replyAnswerSchema,
  /** Which times would suit; only where another time is asked for. */
  note: words(replyLimits.note).nullable(),
  /** The language an interpreter is needed for; null: none is. */
  interpreter: words(replyLimits.language).nullable(),
  /** What she needs to take part. */
  access: words(replyLimits.access).nullable(),
  at: instantSchema,
});
export type Reply = z.infer<typeof replySchema>;
