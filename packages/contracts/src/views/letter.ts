import * as z from 'zod';
import { subjectSchema, todayWhoSchema } from './deadline.ts';

/** A file as an answer; with `Accept: application/pdf` its bytes come by themselves. */
export const pdfSchema = z.strictObject({
  fileName: z.string(),
  mediaType: z.literal('application/pdf'),
  base64: z.base64(),
});
export type Pdf = z.infer<typeof pdfSchema>;

/** A letter that waits to be posted or handed over. */
export const letterLineSchema = z.strictObject({
  subject: subjectSchema,
  /** The version of the child's file, which saying that it was posted must name; null: the file was not read. */
  fileVersion: z.int().nullable(),
  taskId: z.string(),
  title: z.string(),
  why: z.string(),
  dueOn: z.string(),
  who: todayWhoSchema.nullable(),
  /** `by-hand`: no address may be on it, or there is none that belongs there. */
  address: z.enum(['known', 'missing', 'by-hand']),
  /** Whether it can be printed, or why not: its reader may not be told, what it tells of is gone, it has no words. */
  print: z.enum(['ready', 'not-told', 'gone', 'no-words']),
});
export type LetterLine = z.infer<typeof letterLineSchema>;

export const lettersSchema = z.strictObject({
  today: z.string(),
  lines: z.array(letterLineSchema),
  /** All that wait: more than the lines where only the first hundred children are shown. */
  total: z.int(),
});
export type Letters = z.infer<typeof lettersSchema>;
