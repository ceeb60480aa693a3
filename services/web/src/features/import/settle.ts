import type { CallInput } from '@waymark/contracts/client';

/** What a person has settled of an import, as the check takes it. */
export type Settled = NonNullable<CallInput<'checkImport'>['body']>;
type Answers = NonNullable<Settled['answers']>;

/** Takes the table for another kind. Its columns and words are guessed anew; what was answered stays. */
export const chooseKind = ({ answers }: Settled, kind: string): Settled =>
  answers === undefined ? { kind } : { kind, answers };

/** Says what a column holds; null leaves the column out. */
export const chooseColumn = (settled: Settled, column: number, field: string | null): Settled => ({
  ...settled,
  columns: { ...settled.columns, [column]: field },
});

/** Says what a word means in the columns of one list; null leaves it empty wherever it stands. */
export const chooseWord = (
  settled: Settled,
  list: string,
  { word, meaning }: { readonly word: string; readonly meaning: string | null },
): Settled => ({
  ...settled,
  words: { ...settled.words, [list]: { ...settled.words?.[list], [word]: meaning } },
});

const answered = (settled: Settled, answers: Answers): Settled => ({
  ...settled,
  answers: { ...settled.answers, ...answers },
});

/** Who checked the school's court orders, and when; null takes the answer back. */
export const answerOrders = (settled: Settled, ordersChecked: Answers['ordersChecked']): Settled =>
  answered(settled, { ordersChecked });

/** One review date for the children whose sheet has none; null takes the answer back. */
export const answerReview = (settled: Settled, nextReviewOn: Answers['nextReviewOn']): Settled =>
  answered(settled, { nextReviewOn });

/** Says who a row is about: a child's id, `new` or `skip`; null asks again. */
export const chooseMatch = (settled: Settled, rowNumber: number, who: string | null): Settled => {
  const others = Object.entries(settled.answers?.matches ?? {}).filter(([row]) => row !== String(rowNumber));
  return answered(settled, { matches: Object.fromEntries(who === null ? others : [...others, [rowNumber, who]]) });
};

/** Who the person said a row is about; undefined where she has not. */
export const matchOf = (settled: Settled, rowNumber: number): string | undefined =>
  settled.answers?.matches?.[String(rowNumber)];
