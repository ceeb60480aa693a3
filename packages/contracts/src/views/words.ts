import { languageTagSchema, messageWordsSchema, sampleReaders } from '@waymark/domain';
import * as z from 'zod';

/**
 * How a trust stands with a message in a language: sent in words that come with the product or in its own, or not sent
 * because nobody has approved the draft; `none`: there are no words in this language yet.
 */
export const wordsStateSchema = z.enum(['built-in', 'own', 'draft', 'none']);
export type WordsState = z.infer<typeof wordsStateSchema>;

const languageStateSchema = z.strictObject({
  language: languageTagSchema,
  state: wordsStateSchema,
  /** Newer words are kept and wait to be approved. */
  waiting: z.boolean(),
});

const templateHeadSchema = z.strictObject({
  template: z.string(),
  title: z.string(),
  audience: z.enum(['family', 'young-person', 'professional']),
});

/** Every message that has words, with its state in every language. */
export const templatesViewSchema = z.strictObject({
  templates: z.array(templateHeadSchema.extend({ languages: z.array(languageStateSchema) })),
});
export type TemplatesView = z.infer<typeof templatesViewSchema>;

const wordsVersionViewSchema = z.strictObject({
  version: z.int(),
  /** Null: the words that come with the product. */
  words: messageWordsSchema.nullable(),
  savedBy: z.string(),
  savedOn: z.string(),
  approvedBy: z.string().nullable(),
  approvedOn: z.string().nullable(),
});

/** One message in one language: the words that come with the product, what is sent, and every version kept. */
export const templateViewSchema = templateHeadSchema.extend({
  language: languageTagSchema,
  state: wordsStateSchema,
  /** Of the whole, for If-Match; 0: the trust has kept nothing yet. */
  version: z.int(),
  builtIn: messageWordsSchema.nullable(),
  /** The words in which it leaves in this language; null: it does not. */
  inUse: messageWordsSchema.nullable(),
  /** The newest version in use; null: none was ever approved. */
  inUseVersion: z.int().nullable(),
  /** The English that is sent, beside which a translation is checked. */
  english: messageWordsSchema,
  /** The oldest first. */
  versions: z.array(wordsVersionViewSchema),
  /** What its words can name, and on what a sentence can depend. */
  placeholders: z.array(z.strictObject({ name: z.string(), stands: z.string() })),
  conditions: z.array(z.strictObject({ name: z.string(), said: z.string() })),
});
export type TemplateView = z.infer<typeof templateViewSchema>;

/** Null: the words that come with the product. */
export const wordsInputSchema = z.strictObject({ words: messageWordsSchema.nullable() });

export const wordsPreviewInputSchema = z.strictObject({
  words: messageWordsSchema,
  reader: z.enum(sampleReaders),
});

export const wordsFindingSchema = z.strictObject({
  path: z.string(),
  where: z.string(),
  what: z.string(),
  fix: z.string(),
});
export type WordsFindingView = z.infer<typeof wordsFindingSchema>;

/** What stands against the words, and the message as it would leave to an invented family; null: it cannot be set. */
export const wordsPreviewSchema = z.strictObject({
  findings: z.array(wordsFindingSchema),
  /** Flesch-Kincaid's grade; null: the language is not measured. */
  grade: z.number().nullable(),
  set: z.strictObject({ subject: z.string(), text: z.string(), html: z.string() }).nullable(),
});
export type WordsPreview = z.infer<typeof wordsPreviewSchema>;

export const approvalInputSchema = z.strictObject({
  /** The version that was looked at. */
  version: z.int().min(1),
  /** She says that she reads the language and has checked the words. */
  checked: z.literal(true),
});
