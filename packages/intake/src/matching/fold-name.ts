import { searchKey } from '@waymark/domain';

/** A name in either order is one key: its words folded and sorted. "Zoë Hall" and "Hall, Zoe" are both `hall zoe`. */
export function nameKey(forename: string, surname: string): string {
  return searchKey(`${forename} ${surname}`).split(' ').sort().join(' ');
}

/** The folded name in its own order, to compare letter by letter. */
export function plainName(forename: string, surname: string): string {
  return searchKey(`${forename} ${surname}`);
}

/** Whether two folded names are the same letter by letter where a question mark stands for a letter that was lost. */
export function sameButLostLetters(a: string, b: string): boolean {
  if (a.length !== b.length || (!a.includes('?') && !b.includes('?'))) return false;
  return [...a].every((letter, at) => letter === b[at] || letter === '?' || b[at] === '?');
}
