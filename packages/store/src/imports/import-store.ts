import { type Import, type ImportBatch, type ImportId, type ImportState, importSchema } from '@waymark/domain';
import type { AuditEntry } from '../audit/audit-entry.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import type { Cursor } from '../client/cursor.ts';
import type { Page, TableClient } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { decoder, encode, type Item } from '../rows/codec.ts';
import type { TenantKeys } from '../table/keys.ts';
import { decodeBatch } from './batch-rows.ts';

/** From each state of an import, what it may become. Staying is progress; what failed may be taken up again. */
export const importTransitions = {
  uploaded: ['uploaded', 'checked', 'failed'],
  checked: ['checked', 'committing', 'failed'],
  committing: ['committing', 'committed', 'failed'],
  committed: ['undoing'],
  undoing: ['undoing', 'undone', 'failed'],
  undone: [],
  failed: ['checked', 'committing', 'undoing'],
} as const satisfies Record<ImportState, readonly ImportState[]>;

interface ImportChange {
  /** As it was loaded. */
  readonly before: Import;
  /** As it becomes; the store counts its version. */
  readonly after: Import;
  readonly audit: readonly AuditEntry[];
}

export type ImportChanged =
  | { readonly ok: true; readonly import: Import }
  | { readonly ok: false; readonly reason: 'changed-meanwhile' | 'not-allowed' };

interface BatchQuery {
  readonly importId: ImportId;
  readonly cursor?: Cursor | null;
  readonly limit?: number;
}

export interface ImportStore {
  /** False where one with this id is there already. */
  create(row: Import, audit: readonly AuditEntry[]): Promise<boolean>;
  load(id: ImportId): Promise<Import | null>;
  /** Moves an import on, if it stands as it was loaded and the table of transitions allows it. */
  change(change: ImportChange): Promise<ImportChanged>;
  /** What it did, child by child, consistently. Rows are written by the commit of each child's file. */
  batches(query: BatchQuery): Promise<Page<ImportBatch>>;
  batch(importId: ImportId, n: number): Promise<ImportBatch | null>;
}

const decode = decoder(importSchema);

const attributesOf = (keys: TenantKeys, row: Import): Item => ({
  ...encode(row),
  listPk: keys.listPk(row.schoolId, 'IMPORTS'),
  listSk: `${row.startedAt}#${row.id}`,
});

export const createImportStore = (table: TableClient, keys: TenantKeys): ImportStore => {
  const writes = writesTo(table.tableName);
  return {
    create: async (row, audit) => {
      const lost = await table.transact([
        writes.create('import', keys.import(row.id), attributesOf(keys, row)),
        ...auditWrites(table.tableName, keys, audit),
      ]);
      return lost.length === 0;
    },
    load: async (id) => {
      const item = await table.get(keys.import(id), { consistent: true });
      return item === null ? null : decode(item);
    },
    change: async ({ before, after, audit }) => {
      const allowed: readonly ImportState[] = importTransitions[before.state];
      if (!allowed.includes(after.state)) return { ok: false, reason: 'not-allowed' };
      const next = { ...after, version: before.version + 1 };
      const expected = { attribute: 'version', value: before.version };
      const lost = await table.transact([
        writes.replace('import', keys.import(before.id), attributesOf(keys, next), expected),
        ...auditWrites(table.tableName, keys, audit),
      ]);
      return lost.length === 0 ? { ok: true, import: next } : { ok: false, reason: 'changed-meanwhile' };
    },
    batches: async ({ importId, cursor = null, limit = 100 }) => {
      const sk = { beginsWith: 'BATCH#' };
      const page = await table.query({ pk: keys.importPk(importId), sk, cursor, limit, consistent: true });
      return { rows: page.rows.map(decodeBatch), cursor: page.cursor };
    },
    batch: async (importId, n) => {
      const item = await table.get(keys.batch(importId, n), { consistent: true });
      return item === null ? null : decodeBatch(item);
    },
  };
};
