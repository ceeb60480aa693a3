import type { CalendarDate } from '@waymark/domain';
import type { Write } from '../client/table-client.ts';
import { type Expectation, writesTo } from '../client/writes.ts';
import type { Item } from '../rows/codec.ts';
import type { FileRow } from '../rows/file-row.ts';
import { indexAttributes } from '../rows/index-entries.ts';
import type { Key, TenantKeys } from '../table/keys.ts';
import { diffRows } from './diff-rows.ts';

export interface RowPlace {
  readonly tableName: string;
  readonly keys: TenantKeys;
  readonly shards: number;
  readonly today: CalendarDate;
  readonly pk: string;
}

/** A notice is also settled outside its file's lock, so its own version must stand too. */
const expectationOf = (row: FileRow): Expectation | null =>
  row.kind === 'notice' ? { attribute: 'version', value: Number(row.facts.version) } : null;

/** A row's attributes with those of the indexes it stands on. */
const attributesOf = (place: RowPlace, row: FileRow): Item => ({
  ...row.facts,
  ...indexAttributes({ pk: place.pk, sk: row.sk }, row.entries, place),
});

/** The writes that turn the one set of rows into the other. */
export const rowWrites = (place: RowPlace, before: readonly FileRow[], after: readonly FileRow[]): Write<'file'>[] => {
  const writes = writesTo(place.tableName);
  const key = (row: FileRow): Key => ({ pk: place.pk, sk: row.sk });
  const { created, changed, removed } = diffRows(before, after);
  return [
    ...created.map((row) => writes.create('file', key(row), attributesOf(place, row))),
    ...changed.map((row) =>
      writes.replace('file', key(row.after), attributesOf(place, row.after), expectationOf(row.before)),
    ),
    ...removed.map((row) => writes.remove('file', key(row), expectationOf(row))),
  ];
};

interface HeadChange {
  readonly before: { readonly fileVersion: number; readonly row: FileRow } | null;
  readonly after: { readonly row: FileRow; readonly extra: Item } | null;
}

/** The write that bumps the file's version, or begins or ends the file. Every commit has it, whatever else changed. */
export const headWrite = (place: RowPlace, { before, after }: HeadChange): Write<'file'> => {
  const writes = writesTo(place.tableName);
  const expected = before && { attribute: 'fileVersion', value: before.fileVersion };
  if (after === null) {
    if (before === null) throw new Error('A commit needs a file before or after it.');
    return writes.remove('file', { pk: place.pk, sk: before.row.sk }, expected);
  }
  const key = { pk: place.pk, sk: after.row.sk };
  const attributes = {
    ...attributesOf(place, after.row),
    ...after.extra,
    fileVersion: (before?.fileVersion ?? 0) + 1,
  };
  return before === null ? writes.create('file', key, attributes) : writes.replace('file', key, attributes, expected);
};
