import type { IconName } from '../icon/icon.tsx';

/** Somewhere to go or something to do. */
export type Command = {
  readonly id: string;
  /** "Pupils", "Actions", "Screens": shown as the heading over its kind. */
  readonly group: string;
  readonly label: string;
  /** Tells two alike apart: "Year 4, Quayside Primary". */
  readonly detail?: string;
  /** Other words it answers to: preferred names, "timetable". */
  readonly keywords?: readonly string[];
  readonly keys?: readonly string[];
  readonly icon?: IconName;
};

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** One letter wrong, missing, added, or two swapped, against the start of a word; asked only of four letters or more. */
const nearly = (typed: string, word: string) => {
  if (typed.length < 4 || word[0] !== typed[0]) return false;
  let at = 1;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = typed.slice(at + 1);
  const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return (
    word.slice(at + 1).startsWith(rest) ||
    word.slice(at).startsWith(rest) ||
    word.slice(at + 1).startsWith(typed.slice(at)) ||
    (swapped && word.slice(at + 2).startsWith(typed.slice(at + 2)))
  );
};

const scoreWord = (typed: string, words: readonly string[]) => {
  const at = words.findIndex((word) => word.startsWith(typed));
  if (at === 0) return 4;
  if (at > 0) return 3;
  return words.some((word) => nearly(typed, word)) ? 1 : 0;
};

/** How well an item answers; 0 when some typed word has no place in it. Its own name counts for more than its other words. */
const score = (command: Command, typed: readonly string[]) => {
  const label = wordsOf(command.label);
  const other = wordsOf([command.detail ?? '', ...(command.keywords ?? [])].join(' '));
  const scores = typed.map((word) => Math.max(scoreWord(word, label) * 2, scoreWord(word, other)));
  return scores.includes(0) ? 0 : scores.reduce((sum, one) => sum + one, 0);
};

/** The best answers to what was typed, best first and at most `limit`; as given when nothing was typed. */
export const rank = <Item extends Command>(commands: readonly Item[], query: string, limit = 30): readonly Item[] => {
  const typed = wordsOf(query);
  if (typed.length === 0) return commands.slice(0, limit);
  return commands
    .map((command, at) => ({ command, at, score: score(command, typed) }))
    .filter((one) => one.score > 0)
    .toSorted((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, limit)
    .map((one) => one.command);
};
