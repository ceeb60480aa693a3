import type { CalendarDate, Notice } from '@waymark/domain';
import type { AuditEntry } from '../audit/audit-entry.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import type { TableClient, Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { finishWrite, type StoredResponse } from '../idempotency/idempotency-row.ts';
import { type BatchToWrite, batchWrite } from '../imports/batch-rows.ts';
import { fileKeys, type TenantKeys } from '../table/keys.ts';

/** The most rows one transaction may write; DynamoDB takes 100, and a caller that comes near must split. */
export const mostRows = 90;

export type CommitResult =
  | { readonly ok: true; readonly fileVersion: number }
  | {
      readonly ok: false;
      /**
       * `changed-meanwhile`: load again and decide again. `upn-taken`: another child of the trust has it.
       * `too-large`: over 90 rows; split it. `done-before`: the import batch or request in `extra` was already written.
       */
      readonly reason: 'changed-meanwhile' | 'upn-taken' | 'too-large' | 'done-before';
    };

/** What every commit says besides the file itself. */
export interface CommitContext {
  /** Days already past are armed on this one. */
  readonly today: CalendarDate;
  readonly audit: readonly AuditEntry[];
  /** Rows that belong to the same transaction. */
  readonly extra?: {
    readonly batch?: BatchToWrite;
    readonly idempotency?: { readonly key: string; readonly response: StoredResponse };
  };
  /** Messages that must still stand as they were loaded though the commit does not change them. */
  readonly expectNotices?: readonly Notice[];
}

export type CommitWrite = Write<'file' | 'upn' | 'audit' | 'extra'>;

interface Commit extends CommitContext {
  readonly table: TableClient;
  readonly keys: TenantKeys;
  readonly pk: string;
  readonly nextVersion: number;
  readonly writes: readonly CommitWrite[];
}

const alongside = ({ table: { tableName }, keys, pk, ...context }: Commit): CommitWrite[] => [
  ...auditWrites(tableName, keys, context.audit),
  ...(context.extra?.batch ? [batchWrite(tableName, keys, context.extra.batch)] : []),
  ...(context.extra?.idempotency ? [finishWrite(tableName, keys, context.extra.idempotency)] : []),
  ...(context.expectNotices ?? []).map(({ id, version }) =>
    writesTo(tableName).expect('file', { pk, sk: fileKeys.notice(id) }, { attribute: 'version', value: version }),
  ),
];

/** Writes all of it in one transaction, or none. */
export const commitRows = async (commit: Commit): Promise<CommitResult> => {
  const writes = [...commit.writes, ...alongside(commit)];
  if (writes.length > mostRows) return { ok: false, reason: 'too-large' };
  const lost = new Set(await commit.table.transact(writes));
  if (lost.size === 0) return { ok: true, fileVersion: commit.nextVersion };
  if (lost.has('extra')) return { ok: false, reason: 'done-before' };
  if (lost.has('file')) return { ok: false, reason: 'changed-meanwhile' };
  if (lost.has('upn')) return { ok: false, reason: 'upn-taken' };
  throw new Error('An audit entry with the same key is already there. Nothing was written; send the command again.');
};
