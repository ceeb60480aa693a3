import { type LanguageTag, languages } from '../language.ts';

/** The sentences of these texts, parted where one ends. Urdu ends them with ۔ and ؟. */
export const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/(?<=[.?!۔؟])\s+/)).filter((sentence) => sentence.trim() !== '');

/** The words of a text, as the language parts them. */
export const wordsIn = (text: string, language: LanguageTag): readonly string[] =>
  [...new Intl.Segmenter(languages[language].locale, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
