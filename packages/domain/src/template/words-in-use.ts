import { builtInVersion, builtInWords, englishWords } from './built-in/built-in-words.ts';
import type { MessageFacts } from './facts.ts';
import { fillTemplate } from './fill-template.ts';
import type { LanguageTag } from './language.ts';
import type { Letter } from './letter.ts';
import type { TrustWords } from './trust-words.ts';
import type { MessageWords } from './words.ts';
import type { WrittenTemplate } from './written-templates.ts';

/** The words in which a message may leave, and which they are. */
export interface WordsInUse {
  readonly language: LanguageTag;
  readonly words: MessageWords;
  /** Of the words that come with the product. */
  readonly builtIn: number;
  /** The trust's own version; null: the words come with the product. */
  readonly ownVersion: number | null;
}

/**
 * The words that a trust sends in a language: the newest it approved. English that nobody adapted is sent as it comes; any
 * other language only once a named person has approved it, and anew where the words that come with the product change.
 * Null: nothing may be sent in that language.
 */
export function wordsInUse(
  name: WrittenTemplate,
  language: LanguageTag,
  rows: readonly TrustWords[],
): WordsInUse | null {
  const approved = rows.find((row) => row.template === name && row.language === language)?.inUse ?? null;
  const builtIn = builtInVersion(name, language);
  if (approved?.words)
    return { language, words: approved.words, builtIn: approved.builtIn, ownVersion: approved.version };
  const words = builtInWords(name, language);
  if (words === null) return null;
  const may = language === 'en' || approved?.builtIn === builtIn;
  return may ? { language, words, builtIn, ownVersion: null } : null;
}

/** A message ready to be set: in English, or in the reader's own language with the English below it. */
export interface FilledMessage {
  readonly letter: Letter;
  readonly also: Letter | null;
  readonly inUse: WordsInUse;
}

/** The message as this reader is to have it: in her language where its words are approved, else in English alone. */
export function fillForReader(
  name: WrittenTemplate,
  facts: MessageFacts,
  { language, rows }: { readonly language: LanguageTag | null; readonly rows: readonly TrustWords[] },
): FilledMessage {
  const english = wordsInUse(name, 'en', rows) ?? {
    language: 'en' as const,
    words: englishWords(name),
    builtIn: builtInVersion(name, 'en'),
    ownVersion: null,
  };
  const hers = language === null || language === 'en' ? null : wordsInUse(name, language, rows);
  const inEnglish = fillTemplate('en', english.words, facts);
  if (hers === null) return { letter: inEnglish, also: null, inUse: english };
  return { letter: fillTemplate(hers.language, hers.words, facts), also: inEnglish, inUse: hers };
}
