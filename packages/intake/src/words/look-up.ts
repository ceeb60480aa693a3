import type { WordList } from '../kinds/field.ts';
import { localAuthorityWords } from './local-authorities.ts';
import { type Meaning, turned } from './meaning.ts';
import {
  dateNoteWords,
  qualificationWords,
  relationshipWords,
  roleWords,
  termPartWords,
  yearWords,
  yesNoWords,
} from './other-words.ts';
import { needWords, provisionWords } from './sen-words.ts';
import { wordKey } from './word-key.ts';

const dictionaries = {
  provision: turned(provisionWords),
  need: turned(needWords),
  'yes-no': turned(yesNoWords),
  relationship: turned(relationshipWords),
  year: turned(yearWords),
  'local-authority': turned(localAuthorityWords),
  role: turned(roleWords),
  qualification: turned(qualificationWords),
  'term-part': turned(termPartWords),
  'date-note': turned(dateNoteWords),
} as const satisfies Record<WordList, ReadonlyMap<string, Meaning>>;

/** Words that a list takes as they are, where it does not know them. */
const openLists: ReadonlySet<WordList> = new Set(['relationship', 'date-note']);

const nothing: Meaning = { meaning: null, confidence: 'ask' };

function classYear(key: string): Meaning {
  const year = /^(\d{1,2})\s?[a-z]{1,2}$/.exec(key)?.[1];
  const known = year === undefined ? undefined : dictionaries.year.get(year);
  return known === undefined ? nothing : { meaning: known.meaning, confidence: 'likely' };
}

/** What a list says that a word means. A question mark after a known word makes it likely, no longer sure. */
export function lookUp(list: WordList, text: string): Meaning {
  const key = wordKey(text);
  const known = dictionaries[list].get(key);
  if (list === 'need' && key === '') return { meaning: text.includes('?') ? 'unknown' : 'none', confidence: 'sure' };
  if (list === 'yes-no' && /^[✓✔☑]$/u.test(text.trim())) return { meaning: 'yes', confidence: 'sure' };
  if (known !== undefined && (key !== '' || text.trim() === '')) {
    return text.includes('?') ? { meaning: known.meaning, confidence: 'likely' } : known;
  }
  if (list === 'year') return classYear(key);
  if (list === 'date-note')
    return key === '' ? { meaning: 'none', confidence: 'sure' } : { meaning: 'note', confidence: 'likely' };
  return openLists.has(list) && key !== '' ? { meaning: text.trim().toLowerCase(), confidence: 'likely' } : nothing;
}

/** What the words of a list can mean, for a person to choose from. */
export function meaningsOf(list: WordList): readonly string[] {
  return [...new Set([...dictionaries[list].values()].flatMap(({ meaning }) => meaning ?? []))];
}
