export { builtInVersion, builtInWords, englishWords } from './built-in/built-in-words.ts';
export { type Approval, approveWords, saveWords, type WordsChange, withdrawWords } from './change-words.ts';
export { hoursIn } from './clock-time.ts';
export { type Condition, conditions } from './conditions.ts';
export type { MessageFacts } from './facts.ts';
export { fillTemplate } from './fill-template.ts';
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
export { type About, messageFacts } from './message-facts.ts';
export { type Placeholder, placeholders } from './placeholders.ts';
export {
  type LetterWanted,
  letterOfNotice,
  letterOfTask,
  type NoLetter,
  type PrintLetter,
  printLetter,
} from './print-letter.ts';
export { type TrustWords, trustWordsSchema, type WordsVersion, wordsVersionSchema } from './trust-words.ts';
export { type MessageWords, messageWordsSchema, type Sentence, type WordsBlock } from './words.ts';
export { type FilledMessage, fillForReader, type WordsInUse, wordsInUse } from './words-in-use.ts';
export {
  type HomeTemplate,
  isWrittenTemplate,
  languagesOf,
  type MessageAudience,
  type WrittenTemplate,
  writtenTemplateNames,
  writtenTemplates,
} from './written-templates.ts';
