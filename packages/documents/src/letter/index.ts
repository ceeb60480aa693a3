export type { BatchPrinting, Letter, Printing } from './letter.ts';
export { renderLetter, renderLetters } from './render-letters.ts';
