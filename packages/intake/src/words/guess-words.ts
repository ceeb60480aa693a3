import { date } from '@waymark/domain';
import { readDate } from '../dates/read-date.ts';
import type { WordList } from '../kinds/field.ts';
import { type Field, fieldsOf } from '../kinds/fields.ts';
import type { Mapping } from '../kinds/mapping.ts';
import type { Table } from '../table/table.ts';
import { lookUp } from './look-up.ts';
import type { Confidence, Meaning } from './meaning.ts';
import { needParts } from './sen-words.ts';
import { wordKey } from './word-key.ts';

/** One word of the sheet, however it was spelt, and what it means. Changeable by the person with `applyWords`. */
export interface Word {
  readonly list: WordList;
  /** What its spellings share: `sen support` for "SEN Support" and "sen support ". */
  readonly key: string;
  /** Its first spelling; empty for a blank status. */
  readonly text: string;
  readonly count: number;
  readonly columns: readonly number[];
  /** A code or word of the list (`meaningsOf`), or null where only a person can say. */
  readonly meaning: string | null;
  readonly confidence: Confidence;
}

/** Only the shape is asked for here, so the century does not matter. */
const anyDay = { today: date('2049-12-31'), past: true };

/** The key of a word; marks alone ("?", "-") are their own key. */
export function keyOf(text: string): string {
  return wordKey(text) || text.trim();
}

/** The words a cell holds for its field: several needs, one status, a note in the place of a date, or none. */
function wordsIn(field: Field, cell: string): readonly { list: WordList; text: string }[] {
  const text = cell.trim();
  if (field.type === 'date' || field.type === 'past-date') {
    const read = readDate(text, anyDay);
    return !read.ok && read.reason === 'words' ? [{ list: 'date-note', text }] : [];
  }
  const { list } = field;
  if (field.type !== 'words' || list === undefined) return [];
  if (list === 'need') return needParts(text).map((part) => ({ list, text: part }));
  return text !== '' || list === 'provision' ? [{ list, text }] : [];
}

/** A blank status means no SEN in a whole school's list, and a question in a register of children with SEN. */
export function meaningOf(mapping: Pick<Mapping, 'kind'>, list: WordList, text: string): Meaning {
  if (list === 'provision' && text === '' && mapping.kind !== 'pupils') return { meaning: null, confidence: 'ask' };
  return lookUp(list, text);
}

/** The distinct words of the sheet's coded columns, the least certain first, then the commonest. */
export function guessWords(table: Table, mapping: Mapping): readonly Word[] {
  const fields = new Map(fieldsOf(mapping.kind).map((field) => [field.id, field]));
  const found = new Map<string, { list: WordList; key: string; text: string; count: number; columns: Set<number> }>();
  for (const { column, field: id } of mapping.columns) {
    const field = id === null ? undefined : fields.get(id);
    if (field === undefined) continue;
    for (const { cells } of table.rows) {
      for (const { list, text } of wordsIn(field, cells[column] ?? '')) {
        const key = keyOf(text);
        const word = found.get(`${list} ${key}`) ?? { list, key, text, count: 0, columns: new Set() };
        word.count += 1;
        word.columns.add(column);
        found.set(`${list} ${key}`, word);
      }
    }
  }
  const order = { ask: 0, likely: 1, sure: 2 } as const;
  return [...found.values()]
    .map((word): Word => ({ ...word, columns: [...word.columns], ...meaningOf(mapping, word.list, word.text) }))
    .sort((a, b) => order[a.confidence] - order[b.confidence] || b.count - a.count);
}

/** The words with a person's choices; `meaning` null says that the word means nothing here. */
export function applyWords(
  words: readonly Word[],
  choices: readonly { list: WordList; text: string; meaning: string | null }[],
): readonly Word[] {
  const chosen = new Map(choices.map((choice) => [`${choice.list} ${keyOf(choice.text)}`, choice]));
  return words.map((word) => {
    const choice = chosen.get(`${word.list} ${word.key}`);
    return choice === undefined ? word : { ...word, meaning: choice.meaning, confidence: 'sure' };
  });
}
