import { isDeepStrictEqual } from 'node:util';
import type { Staff, StaffFile, StaffId } from '@waymark/domain';
import * as z from 'zod';
import type { Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { type CommitContext, type CommitResult, commitRows } from '../files/commit.ts';
import type { TenantDeps } from '../files/file-store.ts';
import { loadCollection } from '../files/load-collection.ts';
import { withNextVersions } from '../files/notice-versions.ts';
import { headWrite, rowWrites } from '../files/row-writes.ts';
import { encode, type Item, keyOf } from '../rows/codec.ts';
import { decodeStaff, readStaffRows, staffRows } from '../rows/staff-rows.ts';
import { faultsOf, StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import { fileKeys } from '../table/keys.ts';

/** A member of staff's file as it was read. A commit takes it back whole. */
export interface LoadedStaff {
  readonly fileVersion: number;
  readonly file: StaffFile;
}

export interface StaffCommit extends CommitContext {
  /** The file as it was loaded; null: it must not exist yet. */
  readonly before: LoadedStaff | null;
  /** The file as it becomes; null: it is deleted, as the undoing of an import may do. */
  readonly after: StaffFile | null;
}

export interface StaffFileStore {
  /** The whole file, consistently. Throws StoredRowInvalid; null where there is none. */
  load(staffId: StaffId): Promise<LoadedStaff | null>;
  /** The same at half the units, perhaps a second old. */
  read(staffId: StaffId): Promise<LoadedStaff | null>;
  /** What she may do, consistently: asked on every request. */
  staff(staffId: StaffId): Promise<Staff | null>;
  /** Everyone of the trust. */
  list(): Promise<readonly Staff[]>;
  /** Writes everything that differs, with its audit, in one transaction or not at all. */
  commit(commit: StaffCommit): Promise<CommitResult>;
}

const headSchema = z.object({ fileVersion: z.int().min(1) });

const loadedFrom = (items: readonly Item[], staffItem: Item | null): LoadedStaff | null => {
  const read = readStaffRows(items);
  if (read === null) return null;
  const head = headSchema.safeParse(read.head);
  if (!head.success) throw new StoredRowInvalid(keyOf(read.head), faultsOf(head.error));
  if (staffItem === null) throw new StoredRowInvalid(keyOf(read.head), 'the member of staff it belongs to is missing');
  return { fileVersion: head.data.fileVersion, file: { staff: decodeStaff(staffItem), ...read.rest } };
};

const staffRowWrites = ({ table, keys }: TenantDeps, before: Staff | null, after: Staff | null): Write<'file'>[] => {
  const writes = writesTo(table.tableName);
  if (isDeepStrictEqual(before, after)) return [];
  if (after === null) return before === null ? [] : [writes.remove('file', keys.staff(before.id), null)];
  const key = keys.staff(after.id);
  return [
    before === null ? writes.create('file', key, encode(after)) : writes.replace('file', key, encode(after), null),
  ];
};

const idOf = (before: StaffFile | null, after: StaffFile | null): StaffId => {
  const id = after?.staff.id ?? before?.staff.id;
  if (id === undefined) throw new Error('A commit needs a file before or after it.');
  if (before !== null && before.staff.id !== id)
    throw new Error("A commit cannot turn one person's file into another's.");
  return id;
};

export const createStaffFileStore = (deps: TenantDeps): StaffFileStore => {
  const { table, keys } = deps;
  // The head before the person: where a commit falls between the two, its new version is what the next commit trips on.
  const load = async (staffId: StaffId, consistent: boolean): Promise<LoadedStaff | null> => {
    const items = await loadCollection(table, { pk: keys.staffPk(staffId), headSk: fileKeys.head, consistent });
    return items.length === 0 ? null : loadedFrom(items, await table.get(keys.staff(staffId), { consistent }));
  };

  return {
    load: (staffId) => load(staffId, true),
    read: (staffId) => load(staffId, false),
    staff: async (staffId) => {
      const item = await table.get(keys.staff(staffId), { consistent: true });
      return item === null ? null : decodeStaff(item);
    },
    list: async () => (await table.queryAll({ pk: keys.trustPk, sk: { beginsWith: 'STAFF#' } })).map(decodeStaff),
    commit: (commit) => {
      const before = commit.before?.file ?? null;
      const notices = withNextVersions(before?.notices ?? [], commit.after?.notices ?? []);
      const after = commit.after && { ...commit.after, notices };
      const pk = keys.staffPk(idOf(before, after));
      const place = { tableName: table.tableName, keys, shards: deps.shards, today: commit.today, pk };
      const rowsBefore = before && staffRows(before);
      const rowsAfter = after && staffRows(after);
      const writes = [
        headWrite(place, {
          before: commit.before && rowsBefore && { fileVersion: commit.before.fileVersion, row: rowsBefore.head },
          after: rowsAfter && { row: rowsAfter.head, extra: {} },
        }),
        ...rowWrites(place, rowsBefore?.rest ?? [], rowsAfter?.rest ?? []),
        ...staffRowWrites(deps, before?.staff ?? null, after?.staff ?? null),
      ];
      return commitRows({ ...commit, table, keys, pk, writes, nextVersion: (commit.before?.fileVersion ?? 0) + 1 });
    },
  };
};
