import type { ImportView } from '@waymark/contracts';
import { type Field, fieldsOf, kindNames, meaningsOf, requiredFields, type Word } from '@waymark/intake';
import { meaningLabel } from './meaning-labels.ts';
import type { ReadUpload } from './read-upload.ts';

type TablePart = Pick<ImportView, 'table' | 'kinds' | 'columns' | 'fields' | 'words'>;

/** Every kind of table that can be imported. */
export const kindList: ImportView['kinds'] = Object.entries(kindNames).map(([id, label]) => ({ id, label }));

const fieldList = ({ kind }: ReadUpload): ImportView['fields'] => {
  const groups: readonly (readonly string[])[] = requiredFields[kind];
  return fieldsOf(kind).map(({ id, label }) => ({ id, label, required: groups.some((group) => group.includes(id)) }));
};

/** Columns of one list share its words: one "T" means the same for parental responsibility and for court orders. */
const wordGroup = (
  list: Word['list'],
  words: readonly Word[],
  fields: readonly Field[],
): ImportView['words'][number] => ({
  field: list,
  label: fields.map(({ label }) => label).join(', '),
  options: meaningsOf(list).map((meaning) => ({ meaning, label: meaningLabel(list, meaning) })),
  values: words.map(({ text, count, meaning, confidence }) => ({ value: text, count, meaning, confidence })),
});

const wordGroups = ({ words, mapping }: ReadUpload): ImportView['words'] => {
  const byId = new Map(fieldsOf(mapping.kind).map((field) => [field.id, field]));
  const fieldAt = new Map(
    mapping.columns.map(({ column, field }) => [column, field === null ? undefined : byId.get(field)]),
  );
  return [...new Set(words.map(({ list }) => list))].map((list) => {
    const mine = words.filter((word) => word.list === list);
    const fields = [...new Set(mine.flatMap(({ columns }) => columns))].flatMap((column) => fieldAt.get(column) ?? []);
    return wordGroup(list, mine, fields);
  });
};

/** What was read and guessed, for the person to look at and change. */
export const tablePart = (read: ReadUpload): TablePart => ({
  table: {
    encoding: read.table.encoding,
    sheetName: read.table.sheetName,
    headerRow: read.table.headerRow,
    rows: read.table.rows.length,
    skipped: read.table.skipped.map(({ rowNumber, reason }) => ({ rowNumber, reason })),
  },
  kinds: kindList,
  columns: read.mapping.columns.map((column) => ({ ...column, samples: [...column.samples] })),
  fields: fieldList(read),
  words: wordGroups(read),
});
