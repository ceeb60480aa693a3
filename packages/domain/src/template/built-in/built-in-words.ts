import type { LanguageTag } from '../language.ts';
import type { MessageWords } from '../words.ts';
import type { WrittenTemplate } from '../written-templates.ts';
import { english } from './en/index.ts';

const inLanguage: Readonly<Record<LanguageTag, Readonly<Partial<Record<WrittenTemplate, MessageWords>>>>> = {
  en: english,
  pl: {},
  ur: {},
};

/** The words that come with the product; null: the message has none in that language. English always has. */
export const builtInWords = (name: WrittenTemplate, language: LanguageTag): MessageWords | null =>
  language === 'en' ? english[name] : (inLanguage[language][name] ?? null);

/** The English words that come with the product. */
export const englishWords = (name: WrittenTemplate): MessageWords => english[name];
