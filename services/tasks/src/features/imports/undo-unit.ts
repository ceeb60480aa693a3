import type { Import, ImportBatch } from '@waymark/domain';
import { type ChangeDeps, changePupilFile, type PupilChangeRequest } from '@waymark/store';
import { changedBy } from './changed-by.ts';
import { decideUndo, type KeptFor, type UndoDecision } from './decide-undo.ts';

/** Null: all of it was taken back; else why something stays. */
export type KeptBecause = { readonly pupilId: string; readonly because: string } | null;

const sentences = {
  'changed-since': (by: string) => `It was changed after the import${by}`,
  'added-since': (by: string) => `More came to the file after the import${by}`,
  'message-sent': () => 'A message was sent after the import, and it cannot be unsent',
} as const satisfies Record<KeptFor, (by: string) => string>;

const becauseOf = async (deps: ChangeDeps, row: Import, batch: ImportBatch, kept: KeptFor) => {
  const { who, words } = await changedBy(deps.stores, row, { pupilId: batch.pupilId, now: deps.now });
  return { because: sentences[kept](words), by: who };
};

const undoneBatch = (batch: ImportBatch, kept: { because: string; by: string | null } | null): ImportBatch => ({
  ...batch,
  undo: kept === null ? { outcome: 'undone', because: null, by: null } : { outcome: 'kept', ...kept },
});

const contended = (): Error =>
  new Error(
    'A file was changed again and again while an import was taken back. The undo goes on with the next message.',
  );

const attempts = 6;

/** Takes out the file of a child whom the import made, whole. False: it changed meanwhile. */
const removeFile = async (deps: ChangeDeps, row: Import, batch: ImportBatch, request: PupilChangeRequest) => {
  const loaded = await deps.stores.files.load(batch.pupilId);
  if (loaded === null) return true;
  if (decideUndo(loaded.file, batch).is !== 'remove') return false;
  const { by, what, why, requestId } = request;
  const result = await deps.stores.files.commit({
    before: loaded,
    after: null,
    derived: { register: null, roll: null },
    today: deps.today,
    audit: [{ subject: `P#${batch.pupilId}`, who: by, what, why, changes: [], at: deps.now, requestId }],
    extra: { batch: { importId: row.id, batch: undoneBatch(batch, null) } },
  });
  return result.ok || result.reason === 'done-before';
};

const restore = async (deps: ChangeDeps, request: PupilChangeRequest, batch: ImportBatch): Promise<boolean> => {
  const change = await changePupilFile(
    deps,
    { ...request, pupilId: batch.pupilId, expect: null, tellsFamilies: false },
    (file) => {
      const decision = decideUndo(file, batch);
      if (decision.is === 'restore') return { ok: true, file: decision.file };
      return { ok: false, faults: [{ path: batch.pupilId, message: 'It has changed meanwhile' }] };
    },
  );
  return change.ok || change.reason === 'done-before';
};

/**
 * Takes back what an import wrote to one child, in a transaction of its own: rows still as the import left them become
 * what they were, the others stay and are told of, with who changed them. Nothing that was sent is unsent.
 */
export const undoUnit = async (deps: ChangeDeps, row: Import, batch: ImportBatch): Promise<KeptBecause> => {
  const { pupilId } = batch;
  const request = { by: row.id, what: 'import-undone', why: row.kind, requestId: `${row.id}.${batch.n}.undo` };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const loaded = await deps.stores.files.load(pupilId);
    const decision: UndoDecision = loaded === null ? { is: 'remove' } : decideUndo(loaded.file, batch);
    if (decision.is === 'remove') {
      if (await removeFile(deps, row, batch, request)) return null;
      continue;
    }
    const kept = decision.kept === null ? null : await becauseOf(deps, row, batch, decision.kept);
    const told = kept === null ? null : { pupilId, because: kept.because };
    if (decision.is === 'keep') return told;
    const alongside = () => ({ batch: { importId: row.id, batch: undoneBatch(batch, kept) } });
    if (await restore(deps, { ...request, alongside }, batch)) return told;
  }
  throw contended();
};
