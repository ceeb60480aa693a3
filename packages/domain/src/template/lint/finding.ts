/** One fault of a message's words: where it stands, what is wrong, and how to mend it. */
export interface WordsFinding {
  /** Which part of the words: `subject`, `greeting.named`, `blocks.2.sentences.0`, or empty for the whole. */
  readonly path: string;
  /** The same as a person says it: "Paragraph 3, sentence 1". */
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}
