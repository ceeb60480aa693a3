export { type SetLetter, setLetter } from './set-letter.ts';
