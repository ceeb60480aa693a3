import * as z from 'zod';
import { conditionSchema } from './conditions.ts';

const text = (max: number) => z.string().trim().min(1).max(max);

const sentenceSchema = z.strictObject({
  text: text(400),
  /** All of them must hold, or the sentence is left out. */
  when: z.array(conditionSchema).max(4),
});
export type Sentence = z.infer<typeof sentenceSchema>;

const wordsBlockSchema = z.discriminatedUnion('kind', [
  /** A paragraph; one of which nothing is said is left out. */
  z.strictObject({ kind: z.literal('text'), sentences: z.array(sentenceSchema).min(1).max(12) }),
  /** Lines of their own: "When: …". */
  z.strictObject({
    kind: z.literal('facts'),
    facts: z
      .array(z.strictObject({ label: text(40), value: text(200) }))
      .min(1)
      .max(6),
  }),
  z.strictObject({ kind: z.literal('list'), title: text(200), items: z.array(sentenceSchema).min(1).max(12) }),
  /** The reader's own link on a line of its own; left out for whom there is none. */
  z.strictObject({ kind: z.literal('link'), before: text(200) }),
]);
export type WordsBlock = z.infer<typeof wordsBlockSchema>;

/** The words of one message in one language. Facts stand in braces: `{childName}`. */
export const messageWordsSchema = z.strictObject({
  /** Only the school, the word meeting or letter, and a day. */
  subject: text(120),
  greeting: z.strictObject({ named: text(80), unnamed: text(80) }),
  blocks: z.array(wordsBlockSchema).min(1).max(20),
  /** Who it is from, said at its end. */
  from: text(80),
});
export type MessageWords = z.infer<typeof messageWordsSchema>;
