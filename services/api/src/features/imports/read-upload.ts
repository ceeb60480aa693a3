import type { ImportSettling, ImportView } from '@waymark/contracts';
import type { CalendarDate } from '@waymark/domain';
import {
  applyMapping,
  applyWords,
  type FieldId,
  fieldsOf,
  guessKind,
  guessMapping,
  guessWords,
  type IntakeRow,
  type Kind,
  kinds,
  type Mapping,
  readRows,
  readTable,
  type Table,
  type Word,
  type WordList,
  wordLists,
} from '@waymark/intake';

/** An upload read as far as the person has settled it; what she has not settled is guessed. */
export interface ReadUpload {
  readonly table: Table;
  readonly kind: Kind;
  readonly mapping: Mapping;
  readonly words: readonly Word[];
  readonly rows: readonly IntakeRow[];
}

export type UploadReading =
  | { readonly ok: true; readonly read: ReadUpload }
  | { readonly ok: false; readonly problem: NonNullable<ImportView['problem']> };

interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly pasted: boolean;
  readonly settled: ImportSettling;
  /** Kinds to guess among: those that the caller may import. */
  readonly guessable: readonly Kind[];
  readonly today: CalendarDate;
}

const guessAmong = (table: Table, guessable: readonly Kind[]): Kind => {
  const { kind, scores } = guessKind(table);
  return scores.find((score) => guessable.includes(score.kind))?.kind ?? kind;
};

const kindOf = (given: string | undefined, table: Table, guessable: readonly Kind[]): Kind =>
  kinds.find((kind) => kind === given) ?? guessAmong(table, guessable);

const isListName = (name: string): name is WordList => wordLists.some((list) => list === name);

/** The columns a person chose. A field that this kind of table has not is left to the guess. */
const chosenColumns = (kind: Kind, columns: ImportSettling['columns']) => {
  const known = new Map(fieldsOf(kind).map(({ id }) => [String(id), id]));
  return Object.entries(columns ?? {}).flatMap(([column, name]): { column: number; field: FieldId | null }[] => {
    const field = name === null ? null : known.get(name);
    return field === undefined ? [] : [{ column: Number(column), field }];
  });
};

const chosenWords = (words: ImportSettling['words']) =>
  Object.entries(words ?? {}).flatMap(([list, meanings]) =>
    isListName(list) ? Object.entries(meanings).map(([text, meaning]) => ({ list, text, meaning })) : [],
  );

/** The table in an upload, what kind it is, what its columns and words mean, and its rows. None is dropped. */
export const readUpload = async (upload: Upload): Promise<UploadReading> => {
  const { bytes, fileName, pasted, settled, guessable, today } = upload;
  const result = await readTable(bytes, { fileName, pasted });
  if (!result.ok) return { ok: false, problem: { ...result.problem } };
  const { table } = result;
  const kind = kindOf(settled.kind, table, guessable);
  const mapping = applyMapping(guessMapping(table, kind, today), chosenColumns(kind, settled.columns));
  const words = applyWords(guessWords(table, mapping), chosenWords(settled.words));
  return { ok: true, read: { table, kind, mapping, words, rows: readRows({ table, kind, mapping, words, today }) } };
};
