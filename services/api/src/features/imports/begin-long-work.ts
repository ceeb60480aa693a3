import type { Import, ImportState } from '@waymark/domain';
import type { Answer, Call, Handler, Refusal } from '../../pipeline/call.ts';
import { onImport } from '../../pipeline/on-record.ts';
import type { ImportDeps } from './deps.ts';
import { importAudit } from './import-audit.ts';
import { createImportBlobs } from './import-blobs.ts';
import { importView } from './import-view.ts';
import { isTrustKind, mayImportTrustLists } from './trust-kinds.ts';

interface LongWork {
  readonly message: 'commit-import' | 'undo-import';
  readonly from: readonly ImportState[];
  readonly to: 'committing' | 'undoing';
  readonly what: string;
  readonly notNow: string;
}

const works = {
  commit: {
    message: 'commit-import',
    from: ['checked', 'failed'],
    to: 'committing',
    what: 'import-committed',
    notNow: 'Only an import that was checked can be written. Check it first.',
  },
  undo: {
    message: 'undo-import',
    from: ['committed', 'failed'],
    to: 'undoing',
    what: 'import-undone',
    notNow: 'Only an import that was written can be taken back. To import it again, start a new one.',
  },
} as const satisfies Record<string, LongWork>;

const refusalOf = (call: Call<'commitImport'>, row: Import, work: LongWork): Refusal | null => {
  const allowed = work.from.includes(row.state) || row.state === work.to;
  if (!allowed) return { ok: false, reason: 'not-now', detail: work.notNow };
  const mayWrite = !isTrustKind(row.kind) || mayImportTrustLists(call.caller.staff.grants);
  return mayWrite ? null : { ok: false, reason: 'forbidden' };
};

/** Sends the work to `tasks`. One that is under way is sent again: a second message finds what is left, or nothing. */
const begin = async (
  deps: ImportDeps,
  call: Call<'commitImport'>,
  row: Import,
  work: LongWork,
): Promise<Answer<'commitImport'>> => {
  const refusal = refusalOf(call, row, work);
  if (refusal !== null) return refusal;
  const { trustId } = call.caller;
  const blobs = createImportBlobs(deps.blobs, trustId);
  const changed =
    row.state === work.to
      ? { ok: true as const, import: row }
      : await call.stores.imports.change({
          before: row,
          after: { ...row, state: work.to, progress: null, finishedAt: null },
          audit: [importAudit(work.what, row, call)],
        });
  if (!changed.ok) return { ok: false, reason: 'not-now', detail: work.notNow };
  const body = { kind: work.message, trustId, importId: row.id };
  await deps.queue.send('tasks', [{ body, groupId: trustId }]);
  return { ok: true, data: await importView(call, blobs, changed.import) };
};

/** Writes what was shown, child by child: the work is done by `tasks`, and its progress is on the import. */
export const commitImport = (deps: ImportDeps): Handler<'commitImport'> =>
  onImport((call, { import: row }) => begin(deps, call, row, works.commit));

/** Takes back what is still as the import left it. */
export const undoImport = (deps: ImportDeps): Handler<'undoImport'> =>
  onImport((call, { import: row }) => begin(deps, call, row, works.undo));
