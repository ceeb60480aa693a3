import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { staffIdSchema } from '../ids/index.ts';
import { languageTagSchema } from './language.ts';
import { messageWordsSchema } from './words.ts';

const personSchema = z.strictObject({ id: staffIdSchema, name: z.string() });

/** One version of a trust's words for a message in a language. It is never altered; being approved is added to it once. */
export const wordsVersionSchema = z.strictObject({
  template: z.string(),
  language: languageTagSchema,
  version: z.int().min(1),
  /** Null: the words that come with the product, as they are in their version `builtIn`. */
  words: messageWordsSchema.nullable(),
  builtIn: z.int().min(1),
  savedBy: personSchema,
  savedOn: calendarDateSchema,
  approved: z.strictObject({ by: personSchema, on: calendarDateSchema }).nullable(),
});
export type WordsVersion = z.infer<typeof wordsVersionSchema>;

/** Where a trust stands with a message in a language: how many versions it has kept, and which of them is in use. */
export const trustWordsSchema = z.strictObject({
  template: z.string(),
  language: languageTagSchema,
  /** The newest version kept; newer than `inUse`: it waits to be approved. */
  newest: z.int().min(1),
  /** The newest version that was approved. */
  inUse: wordsVersionSchema.nullable(),
});
export type TrustWords = z.infer<typeof trustWordsSchema>;
