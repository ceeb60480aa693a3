import type { Import, ImportBatch, ImportId, ImportKept, TrustId, TrustUnit } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { TasksDeps, TimeLeft, WorkEnd } from '../../deps.ts';
import { changeDeps } from '../change-deps.ts';
import { allBatches } from './all-batches.ts';
import { finishImport } from './finish-import.ts';
import { createImportFiles } from './import-files.ts';
import { createProgress, type Progress } from './progress.ts';
import { trustRowDeps } from './trust/trust-row.ts';
import { undoTrustUnit } from './trust/trust-units.ts';
import { undoUnit } from './undo-unit.ts';

/** How many children are taken back at once. */
const atOnce = 8;

interface Run {
  readonly deps: TasksDeps;
  readonly trustId: TrustId;
  readonly row: Import;
  readonly progress: Progress;
  readonly timeLeft: TimeLeft;
}

/** What an earlier run of the same undo left as it is. */
const keptBefore = ({ pupilId, undo }: ImportBatch): ImportKept =>
  undo?.outcome === 'kept' ? [{ pupilId, name: null, because: undo.because ?? '' }] : [];

/** Whom it leaves as they are; null: time was up before the last. */
const undoChildren = async (run: Run, batches: readonly ImportBatch[]): Promise<ImportKept | null> => {
  const { deps, row, progress, timeLeft } = run;
  const change = changeDeps(deps, deps.stores.forTenant(run.trustId));
  const waiting = batches.filter(({ undo }) => undo === null).reverse();
  const results = await inParallel(atOnce, waiting, async (batch): Promise<ImportKept | null> => {
    if (!timeLeft()) return null;
    const kept = await undoUnit(change, row, batch);
    progress.step();
    return kept === null ? [] : [{ ...kept, name: null }];
  });
  return results.every((result) => result !== null) ? [...batches.flatMap(keptBefore), ...results.flat()] : null;
};

const nameOf = (unit: TrustUnit): string => {
  switch (unit.kind) {
    case 'professionals':
    case 'schools':
      return unit.after.name;
    case 'staff':
      return unit.after.staff.name;
    case 'term-dates':
      return 'Term dates of a school';
  }
};

const keptBecause = {
  'changed-meanwhile': 'It was changed after the import',
  'in-use': 'It is in use by now',
} as const;

const undoTrustLists = async (run: Run, units: readonly TrustUnit[]): Promise<ImportKept | null> => {
  const { deps, trustId, row, progress, timeLeft } = run;
  const rowDeps = trustRowDeps(deps, { trustId, importId: row.id, kind: row.kind ?? '', what: 'import-undone' });
  const kept: ImportKept = [];
  for (const unit of units.toReversed()) {
    if (!timeLeft()) return null;
    const because = await undoTrustUnit(rowDeps, unit);
    if (because !== null) kept.push({ pupilId: '', name: nameOf(unit), because: keptBecause[because] });
    progress.step();
  }
  return kept;
};

/** Takes an import back child by child, the last first. It may be ended anywhere and begun again, like a commit. */
export const undoImport = async (
  deps: TasksDeps,
  { trustId, importId }: { trustId: TrustId; importId: ImportId },
  timeLeft: TimeLeft,
): Promise<WorkEnd> => {
  const { imports } = deps.stores.forTenant(trustId);
  const files = createImportFiles(deps.blobs, trustId);
  const row = await imports.load(importId);
  if (row === null || row.state !== 'undoing') return 'done';
  const batches = await allBatches(imports, importId);
  const units = await files.writtenTrustUnits(importId);
  const total = batches.length + units.length;
  const done = batches.filter(({ undo }) => undo !== null).length;
  const progress = createProgress({ imports, clock: deps.clock }, row, { done, total });
  const run: Run = { deps, trustId, row, progress, timeLeft };
  const children = await undoChildren(run, batches);
  const lists = children === null ? null : await undoTrustLists(run, units);
  await progress.settled();
  if (children === null || lists === null) return 'more';
  await files.keepKept(importId, [...children, ...lists]);
  const ended = { state: 'undone', progress: { done: total, total } } as const;
  await finishImport(imports, importId, { from: 'undoing', ended, now: deps.clock.now() });
  return 'done';
};
