export type { BatchPrinting, Letter, LetterBlock, Printing } from './letter.ts';
export { renderLetter, renderLetters } from './render-letters.ts';
