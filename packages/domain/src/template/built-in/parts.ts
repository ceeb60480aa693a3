import type { Condition } from '../conditions.ts';
import type { Sentence, WordsBlock } from '../words.ts';

/** A sentence, said where all of its conditions hold. */
export const say = (text: string, ...when: readonly Condition[]): Sentence => ({ text, when: [...when] });

/** A paragraph of sentences; plain text is always said. */
export const paragraph = (...sentences: readonly (string | Sentence)[]): WordsBlock => ({
  kind: 'text',
  sentences: sentences.map((each) => (typeof each === 'string' ? say(each) : each)),
});

/** The reader's own link, under the words that say what it is for. */
export const link = (before: string): WordsBlock => ({ kind: 'link', before });
