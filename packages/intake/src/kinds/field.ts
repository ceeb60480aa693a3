/** Lists of words that mean something: each has its own dictionary in `words/`. */
export const wordLists = [
  'provision',
  'need',
  'yes-no',
  'relationship',
  'year',
  'local-authority',
  'role',
  'qualification',
  'term-part',
  'date-note',
] as const;
export type WordList = (typeof wordLists)[number];

/** How a cell is read. `birth` and `past-date` take a two-figure year as one that has been. */
export type FieldType =
  | 'text'
  | 'name'
  | 'full-name'
  | 'upn'
  | 'id'
  | 'birth'
  | 'past-date'
  | 'date'
  | 'email'
  | 'phone'
  | 'words';

/** One thing a column can hold. */
export interface FieldSpec {
  readonly id: string;
  /** In the SENCO's words. */
  readonly label: string;
  readonly type: FieldType;
  readonly list?: WordList;
  /** Column names that certainly mean it, in the form of `columnKey`. */
  readonly names: readonly string[];
  /** Part of a column name that probably means it. */
  readonly hint?: RegExp;
  /** How much a column of it says about what kind of table this is; 1 without it. */
  readonly tells?: number;
}

/** A column's name with nothing but its letters and figures: "d.o.b" and "D O B" are one. */
export function columnKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
