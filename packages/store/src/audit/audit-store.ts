import type { Cursor } from '../client/cursor.ts';
import type { Page, TableClient } from '../client/table-client.ts';
import { decoder } from '../rows/codec.ts';
import type { TenantKeys } from '../table/keys.ts';
import { type AuditEntry, type AuditSubject, auditEntrySchema } from './audit-entry.ts';
import { auditWrites } from './audit-writes.ts';

interface AuditQuery {
  readonly subject: AuditSubject;
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly cursor?: Cursor | null;
  readonly limit?: number;
}

export interface AuditStore {
  /** What was done to one subject in one month, oldest first. */
  page(query: AuditQuery): Promise<Page<AuditEntry>>;
  /** Keeps what was done though it changed nothing: a letter printed, a file shown. */
  record(entries: readonly AuditEntry[]): Promise<void>;
}

/** A transaction stays well under the hundred rows that DynamoDB takes. */
const mostAtOnce = 80;

const decode = decoder(auditEntrySchema);

export const createAuditStore = (table: TableClient, keys: TenantKeys): AuditStore => ({
  page: async ({ subject, month, cursor = null, limit = 100 }) => {
    const page = await table.query({ pk: keys.auditPk(subject, month), cursor, limit });
    return { rows: page.rows.map(decode), cursor: page.cursor };
  },
  record: async (entries) => {
    for (let at = 0; at < entries.length; at += mostAtOnce)
      await table.transact(auditWrites(table.tableName, keys, entries.slice(at, at + mostAtOnce)));
  },
});
