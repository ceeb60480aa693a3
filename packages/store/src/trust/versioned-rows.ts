import * as z from 'zod';
import type { AuditEntry } from '../audit/audit-entry.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import type { TableClient, Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { decoder, encode, type Item, keyOf } from '../rows/codec.ts';
import { faultsOf, StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import type { Key, TenantKeys } from '../table/keys.ts';

/** A row with the version that its next change must expect. */
export interface Versioned<T> {
  readonly version: number;
  readonly row: T;
}

export interface RowPut<T> {
  readonly row: T;
  /** The version it was read at; null: it must not exist yet. */
  readonly expect: number | null;
  readonly audit: readonly AuditEntry[];
}

export interface RowRemoval {
  /** The version it was read at. */
  readonly expect: number;
  readonly audit: readonly AuditEntry[];
}

export type PutResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: 'changed-meanwhile' };

const versionSchema = z.object({ rowVersion: z.int().min(1) });

/** Rows of one kind that stand alone: each has its own version, and every change its audit in the same transaction. */
export const versionedRows = <S extends z.ZodObject>(table: TableClient, keys: TenantKeys, schema: S) => {
  const decodeFacts = decoder(schema);

  const decode = (item: Item): Versioned<z.output<S>> => {
    const head = versionSchema.safeParse(item);
    if (!head.success) throw new StoredRowInvalid(keyOf(item), faultsOf(head.error));
    return { version: head.data.rowVersion, row: decodeFacts(item) };
  };

  return {
    get: async (key: Key): Promise<Versioned<z.output<S>> | null> => {
      const item = await table.get(key, { consistent: true });
      return item === null ? null : decode(item);
    },
    list: async (pk: string, prefix: string): Promise<Versioned<z.output<S>>[]> =>
      (await table.queryAll({ pk, sk: { beginsWith: prefix } })).map(decode),
    /** Takes the row away, if it stands as it was read. */
    remove: async (key: Key, { expect, audit }: RowRemoval): Promise<boolean> => {
      const writes = writesTo(table.tableName);
      const lost = await table.transact([
        writes.remove('file', key, { attribute: 'rowVersion', value: expect }),
        ...auditWrites(table.tableName, keys, audit),
      ]);
      return lost.length === 0;
    },
    put: async (key: Key, put: RowPut<z.output<S>>, alongside: readonly Write<'file'>[] = []): Promise<PutResult> => {
      const version = (put.expect ?? 0) + 1;
      const attributes = { ...encode(put.row), rowVersion: version };
      const writes = writesTo(table.tableName);
      const lost = await table.transact([
        put.expect === null
          ? writes.create('file', key, attributes)
          : writes.replace('file', key, attributes, { attribute: 'rowVersion', value: put.expect }),
        ...alongside,
        ...auditWrites(table.tableName, keys, put.audit),
      ]);
      return lost.length === 0 ? { ok: true, version } : { ok: false, reason: 'changed-meanwhile' };
    },
  };
};
