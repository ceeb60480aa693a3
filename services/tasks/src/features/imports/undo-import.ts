import type { ImportBatch, ImportId, TrustId } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { TasksDeps, TimeLeft, WorkEnd } from '../../deps.ts';
import { changeDeps } from '../change-deps.ts';
import { allBatches } from './all-batches.ts';
import { finishImport } from './finish-import.ts';
import { createImportFiles } from './import-files.ts';
import { createProgress } from './progress.ts';
import { type KeptBecause, undoUnit } from './undo-unit.ts';

/** How many children are taken back at once. */
const atOnce = 8;

/** What an earlier run of the same undo left as it is. */
const keptBefore = ({ pupilId, undo }: ImportBatch): KeptBecause =>
  undo?.outcome === 'kept' ? { pupilId, because: undo.because ?? '' } : null;

/** Takes an import back child by child, the last first. It may be ended anywhere and begun again, like a commit. */
export const undoImport = async (
  deps: TasksDeps,
  { trustId, importId }: { trustId: TrustId; importId: ImportId },
  timeLeft: TimeLeft,
): Promise<WorkEnd> => {
  const stores = deps.stores.forTenant(trustId);
  const row = await stores.imports.load(importId);
  if (row === null || row.state !== 'undoing') return 'done';
  const batches = await allBatches(stores.imports, importId);
  const waiting = batches.filter(({ undo }) => undo === null).reverse();
  const total = batches.length;
  const progress = createProgress({ imports: stores.imports, clock: deps.clock }, row, total - waiting.length, total);
  const change = changeDeps(deps, stores);
  const results = await inParallel(atOnce, waiting, async (batch): Promise<KeptBecause | 'left'> => {
    if (!timeLeft()) return 'left';
    const kept = await undoUnit(change, row, batch);
    progress.step();
    return kept;
  });
  await progress.settled();
  if (results.includes('left')) return 'more';
  const kept = [...batches.map(keptBefore), ...results].filter((each) => each !== null && each !== 'left');
  await createImportFiles(deps.blobs, trustId).keepKept(importId, kept);
  const ended = { state: 'undone', progress: { done: total, total } } as const;
  await finishImport(stores.imports, importId, { from: 'undoing', ended, now: deps.clock.now() });
  return 'done';
};
