import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\w/.test(word));

/** The Flesch-Kincaid grade of English sentences: the school year, as America counts them, that reads them with ease. */
export const readingGrade = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
};
