export { readingGrade } from './reading-grade.ts';
export { type SetLetter, setLetter } from './set-letter.ts';
