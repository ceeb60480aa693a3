/** Words, in the form of `wordKey`, by what they mean. */
export type Meanings = Readonly<Record<string, readonly string[]>>;

export type Confidence = 'sure' | 'likely' | 'ask';

/** What one word means; `meaning` null where only a person can say. */
export interface Meaning {
  readonly meaning: string | null;
  readonly confidence: Confidence;
}

export interface Dictionary {
  readonly sure: Meanings;
  readonly likely?: Meanings;
}

/** The dictionary turned round: from a word to what it means. A sure meaning goes before a likely one. */
export function turned({ sure, likely = {} }: Dictionary): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>();
  const add = (meanings: Meanings, confidence: Confidence) => {
    for (const [meaning, writings] of Object.entries(meanings)) {
      for (const word of writings) if (!words.has(word)) words.set(word, { meaning, confidence });
    }
  };
  add(sure, 'sure');
  add(likely, 'likely');
  return words;
}
