import * as z from 'zod';
import { instantSchema } from '../calendar/index.ts';
import { meetingIdSchema } from '../ids/index.ts';
import { answererSchema } from './answerer.ts';

/** How long one answer may be, in characters: about a page. */
export const mostViewText = 4000;

const viewAnswerSchema = z.strictObject({
  /** The question's name in `viewQuestions`. */
  question: z.string(),
  text: z.string().min(1).max(mostViewText),
});
export type ViewAnswer = z.infer<typeof viewAnswerSchema>;

/** What one person wrote before a meeting. Until she sends it, it is hers alone: staff see what was sent. */
export const viewsSchema = z.strictObject({
  meetingId: meetingIdSchema,
  who: answererSchema,
  /** As it stands, saved step by step. */
  draft: z.array(viewAnswerSchema),
  savedAt: instantSchema,
  /** What she sent on purpose, the last time she did; null: nothing yet. */
  sent: z.strictObject({ at: instantSchema, answers: z.array(viewAnswerSchema) }).nullable(),
});
export type Views = z.infer<typeof viewsSchema>;
