import { type PupilFile, type PupilId, pupilIdSchema, type TrustId } from '@waymark/domain';
import * as z from 'zod';
import type { TableClient } from '../client/table-client.ts';
import { type Item, keyOf } from '../rows/codec.ts';
import { pupilRows, readPupilRows } from '../rows/pupil-rows.ts';
import { faultsOf, StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import { fileKeys, type TenantKeys } from '../table/keys.ts';
import { type CommitContext, type CommitResult, type CommitWrite, commitRows } from './commit.ts';
import { type Derived, type DerivedDigests, derivedWrites } from './derived-writes.ts';
import { loadCollection } from './load-collection.ts';
import { withNextVersions } from './notice-versions.ts';
import { headWrite, type RowPlace, rowWrites } from './row-writes.ts';
import { upnHmac, upnWrites } from './upn-lock.ts';

/** A child's file as it was read. A commit takes it back whole. */
export interface Loaded {
  readonly fileVersion: number;
  readonly file: PupilFile;
  readonly written: DerivedDigests;
}

export interface FileCommit extends CommitContext {
  /** The file as it was loaded; null: it must not exist yet. */
  readonly before: Loaded | null;
  /** The file as it becomes; null: it is deleted, as the undoing of an import may do. */
  readonly after: PupilFile | null;
  /** What the school's lists show of the file as it becomes; of no account where it is deleted. */
  readonly derived: Derived;
  /** Write the derived rows even where they seem unchanged: for a rebuild. */
  readonly rewriteDerived?: boolean;
}

export interface FileStore {
  /** The whole file, consistently: what a command decides on. Throws StoredRowInvalid; null where there is none. */
  load(pupilId: PupilId): Promise<Loaded | null>;
  /** The same at half the units, perhaps a second old: for showing, never for deciding. */
  read(pupilId: PupilId): Promise<Loaded | null>;
  /** Writes everything that differs, with its audit, in one transaction or not at all. */
  commit(commit: FileCommit): Promise<CommitResult>;
  /** Which children of the trust have these UPNs; one that nobody has is left out. */
  holdersOfUpns(upns: readonly string[]): Promise<ReadonlyMap<string, PupilId>>;
}

/** What the stores of one trust are made with. */
export interface TenantDeps {
  readonly table: TableClient;
  readonly keys: TenantKeys;
  readonly trustId: TrustId;
  /** The secret behind the keys of UPN locks. */
  readonly upnKey: string;
  readonly shards: number;
}

const headSchema = z.object({
  fileVersion: z.int().min(1),
  registerDigest: z.string().nullable().default(null),
  rollDigest: z.string().nullable().default(null),
});

const loadedFrom = (items: readonly Item[]): Loaded | null => {
  const read = readPupilRows(items);
  if (read === null) return null;
  const head = headSchema.safeParse(read.head);
  if (!head.success) throw new StoredRowInvalid(keyOf(read.head), faultsOf(head.error));
  const { fileVersion, registerDigest, rollDigest } = head.data;
  return { fileVersion, file: read.file, written: { register: registerDigest, roll: rollDigest } };
};

const versioned = (before: Loaded | null, after: PupilFile): PupilFile => ({
  ...after,
  notices: withNextVersions(before?.file.notices ?? [], after.notices),
});

const idOf = (before: PupilFile | null, after: PupilFile | null): PupilId => {
  const id = after?.pupil.id ?? before?.pupil.id;
  if (id === undefined) throw new Error('A commit needs a file before or after it.');
  if (before !== null && before.pupil.id !== id)
    throw new Error("A commit cannot turn one child's file into another's.");
  return id;
};

/** The writes of the file itself, its derived rows and its UPN lock. */
const fileWrites = (deps: TenantDeps, place: RowPlace, commit: FileCommit): CommitWrite[] => {
  const { tableName } = deps.table;
  const { before } = commit;
  const after = commit.after && versioned(before, commit.after);
  const rowsBefore = before && pupilRows(before.file);
  const rowsAfter = after && pupilRows(after);
  const derived = derivedWrites({
    tableName,
    keys: deps.keys,
    before,
    after: after && { file: after, derived: commit.derived },
    always: commit.rewriteDerived === true,
  });
  return [
    headWrite(place, {
      before: before && rowsBefore && { fileVersion: before.fileVersion, row: rowsBefore.head },
      after: rowsAfter && { row: rowsAfter.head, extra: derived.digests },
    }),
    ...rowWrites(place, rowsBefore?.rest ?? [], rowsAfter?.rest ?? []),
    ...derived.writes,
    ...upnWrites({
      tableName,
      keys: deps.keys,
      hmac: (upn) => upnHmac(deps.upnKey, deps.trustId, upn),
      before: before?.file ?? null,
      after,
    }),
  ];
};

export const createFileStore = (deps: TenantDeps): FileStore => {
  const { table, keys } = deps;
  const load = async (pupilId: PupilId, consistent: boolean): Promise<Loaded | null> =>
    loadedFrom(await loadCollection(table, { pk: keys.pupilPk(pupilId), headSk: fileKeys.pupil, consistent }));

  return {
    load: (pupilId) => load(pupilId, true),
    read: (pupilId) => load(pupilId, false),
    commit: (commit) => {
      const pk = keys.pupilPk(idOf(commit.before?.file ?? null, commit.after));
      const place = { tableName: table.tableName, keys, shards: deps.shards, today: commit.today, pk };
      const writes = fileWrites(deps, place, commit);
      return commitRows({ ...commit, table, keys, pk, writes, nextVersion: (commit.before?.fileVersion ?? 0) + 1 });
    },
    holdersOfUpns: async (upns) => {
      const lockKeys = new Map(
        [...new Set(upns)].map((upn) => [upn, keys.upnLock(upnHmac(deps.upnKey, deps.trustId, upn))]),
      );
      const upnByLock = new Map([...lockKeys].map(([upn, key]) => [key.pk, upn]));
      const locks = await table.getMany([...lockKeys.values()], { consistent: true });
      return new Map(
        locks.map((item) => {
          const parsed = pupilIdSchema.safeParse(item.pupilId);
          if (!parsed.success) throw new StoredRowInvalid(keyOf(item), faultsOf(parsed.error));
          return [upnByLock.get(keyOf(item).pk) ?? '', parsed.data] as const;
        }),
      );
    },
  };
};
