import type { Item } from './codec.ts';
import type { IndexEntries } from './index-entries.ts';

/** One row of a file as it is written, without its partition key. */
export interface FileRow {
  readonly sk: string;
  readonly facts: Item;
  readonly entries: IndexEntries;
  /** A notice has a version of its own, which a write expects. */
  readonly kind: 'notice' | 'other';
}

/** A file as rows: the one whose version every commit bumps, and the others. */
export interface FileRows {
  readonly head: FileRow;
  readonly rest: readonly FileRow[];
}
