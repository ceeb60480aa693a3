import { ulid } from 'ulid';
import type { Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { encode } from '../rows/codec.ts';
import type { TenantKeys } from '../table/keys.ts';
import type { AuditEntry } from './audit-entry.ts';

/** `2026-11` of a moment, in UTC. */
const monthOf = (entry: AuditEntry): string => entry.at.slice(0, 7);

/** Entries as writes of the transaction that makes the change they tell of. */
export const auditWrites = (tableName: string, keys: TenantKeys, entries: readonly AuditEntry[]): Write<'audit'>[] =>
  entries.map((entry) =>
    writesTo(tableName).create(
      'audit',
      { pk: keys.auditPk(entry.subject, monthOf(entry)), sk: `${entry.at}#${ulid(Date.parse(entry.at))}` },
      encode(entry),
    ),
  );
