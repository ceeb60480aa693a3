import { messageTemplates } from '../../notice/message-templates.ts';
import type { LanguageTag } from '../language.ts';
import type { MessageWords } from '../words.ts';
import type { WrittenTemplate } from '../written-templates.ts';
import { english } from './en/index.ts';
import { polish } from './pl/index.ts';
import { urdu } from './ur/index.ts';

const builtIn: Readonly<Record<LanguageTag, Readonly<Partial<Record<WrittenTemplate, MessageWords>>>>> = {
  en: english,
  pl: polish,
  ur: urdu,
};

/** The words that come with the product; null: the message has none in that language. */
export const builtInWords = (name: WrittenTemplate, language: LanguageTag): MessageWords | null =>
  builtIn[language][name] ?? null;

/** The English words that come with the product, which every message has. */
export const englishWords = (name: WrittenTemplate): MessageWords => english[name];

/** The versions of the drafts in other languages: raised with every change, so that a person looks at them again. */
const draftVersions: Readonly<Record<Exclude<LanguageTag, 'en'>, number>> = { pl: 1, ur: 1 };

/** Which version of the words that come with the product this is. */
export const builtInVersion = (name: WrittenTemplate, language: LanguageTag): number =>
  language === 'en' ? messageTemplates[name].version : draftVersions[language];
