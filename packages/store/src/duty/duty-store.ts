import { type DutyFile, type SchoolId, schoolSchema } from '@waymark/domain';
import * as z from 'zod';
import { type CommitContext, type CommitResult, commitRows } from '../files/commit.ts';
import type { TenantDeps } from '../files/file-store.ts';
import { loadCollection } from '../files/load-collection.ts';
import { headWrite, rowWrites } from '../files/row-writes.ts';
import { decoder, keyOf } from '../rows/codec.ts';
import { dutyRows, readDutyRows } from '../rows/duty-rows.ts';
import { faultsOf, StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import { fileKeys } from '../table/keys.ts';

/** What a school itself owes, as it was read; version 0: nothing of it is kept yet. */
export interface LoadedDuties {
  readonly fileVersion: number;
  readonly file: DutyFile;
}

export interface DutyCommit extends CommitContext {
  readonly before: LoadedDuties;
  readonly after: DutyFile;
}

export interface DutyStore {
  /** Consistently; null where the trust has no such school. Throws StoredRowInvalid. */
  load(schoolId: SchoolId): Promise<LoadedDuties | null>;
  /** Writes everything that differs, with its audit, in one transaction or not at all. */
  commit(commit: DutyCommit): Promise<CommitResult>;
}

const headSchema = z.object({ fileVersion: z.int().min(1) });
const decodeSchool = decoder(schoolSchema);

export const createDutyStore = (deps: TenantDeps): DutyStore => {
  const { table, keys, shards } = deps;
  return {
    load: async (schoolId) => {
      const pk = keys.dutyPk(schoolId);
      const [school, items] = await Promise.all([
        table.get(keys.school(schoolId), { consistent: true }),
        loadCollection(table, { pk, headSk: fileKeys.head, consistent: true }),
      ]);
      if (school === null) return null;
      const head = items.find((item) => keyOf(item).sk === fileKeys.head);
      const read = headSchema.safeParse(head);
      if (head !== undefined && !read.success) throw new StoredRowInvalid(keyOf(head), faultsOf(read.error));
      const file = { school: decodeSchool(school), ...readDutyRows(items) };
      return { fileVersion: read.data?.fileVersion ?? 0, file };
    },
    commit: (commit) => {
      const { before, after } = commit;
      if (before.file.school.id !== after.school.id)
        throw new Error("A commit cannot turn one school's duties into another's.");
      const pk = keys.dutyPk(after.school.id);
      const place = { tableName: table.tableName, keys, shards, today: commit.today, pk };
      const [was, becomes] = [dutyRows(before.file), dutyRows(after)];
      const writes = [
        headWrite(place, {
          before: before.fileVersion === 0 ? null : { fileVersion: before.fileVersion, row: was.head },
          after: { row: becomes.head, extra: {} },
        }),
        ...rowWrites(place, was.rest, becomes.rest),
      ];
      return commitRows({ ...commit, table, keys, pk, writes, nextVersion: before.fileVersion + 1 });
    },
  };
};
