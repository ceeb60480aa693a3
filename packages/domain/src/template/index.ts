export type { Approval, WordsChange } from './change-words.ts';
export { hoursIn } from './clock-time.ts';
export type { Condition } from './conditions.ts';
export type { MessageFacts } from './facts.ts';
export {
  type Language,
  type LanguageTag,
  languageNamed,
  languages,
  languageTagSchema,
  languageTags,
} from './language.ts';
export type { Block, Letter } from './letter.ts';
export * from './lint/index.ts';
export type { About } from './message-facts.ts';
export type { Placeholder } from './placeholders.ts';
export type { LetterWanted, NoLetter, PrintLetter } from './print-letter.ts';
export { type TrustWords, trustWordsSchema, type WordsVersion, wordsVersionSchema } from './trust-words.ts';
export { type MessageWords, messageWordsSchema, type Sentence, type WordsBlock } from './words.ts';
export type { FilledMessage, WordsInUse } from './words-in-use.ts';
export {
  type HomeTemplate,
  isWrittenTemplate,
  languagesOf,
  type MessageAudience,
  type WrittenTemplate,
  writtenTemplateNames,
  writtenTemplates,
} from './written-templates.ts';
