import {
  type Import,
  type ImportCounts,
  type ImportId,
  type PupilUnit,
  rowNumbersOf,
  type TrustId,
} from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { TasksDeps, TimeLeft, WorkEnd } from '../../deps.ts';
import { changeDeps } from '../change-deps.ts';
import { allBatches } from './all-batches.ts';
import { finishImport } from './finish-import.ts';
import { createImportFiles } from './import-files.ts';
import { createProgress } from './progress.ts';
import { type UnitOutcome, writeUnit } from './write-unit.ts';

/** How many children are written at once. */
const atOnce = 8;

interface Result {
  readonly unit: PupilUnit;
  readonly outcome: UnitOutcome;
}

const refusedOf = (results: readonly Result[]) =>
  results.flatMap(({ unit, outcome }) =>
    outcome.is === 'refused' ? [{ rowNumbers: rowNumbersOf(unit), reason: outcome.reason }] : [],
  );

/** The counts of the check, less what could not be written after all. */
const countsAfter = (row: Import, results: readonly Result[]): ImportCounts | null => {
  if (row.counts === null) return null;
  const counts = { ...row.counts };
  for (const { unit, outcome } of results) {
    if (outcome.is !== 'refused') continue;
    const rows = rowNumbersOf(unit).length;
    const from = unit.isNew || counts.change < rows ? 'create' : 'change';
    counts[from] = Math.max(0, counts[from] - rows);
    counts.refused += rows;
  }
  return counts;
};

/**
 * Writes what a check planned, child by child. What is done is told by the batches that are there, so it may be ended
 * anywhere and begun again: `more` says that time was up before the last child.
 */
export const commitImport = async (
  deps: TasksDeps,
  { trustId, importId }: { trustId: TrustId; importId: ImportId },
  timeLeft: TimeLeft,
): Promise<WorkEnd> => {
  const stores = deps.stores.forTenant(trustId);
  const files = createImportFiles(deps.blobs, trustId);
  const row = await stores.imports.load(importId);
  if (row === null || row.state !== 'committing') return 'done';
  const plan = await files.plan(importId);
  if (plan === null) {
    const ended = { state: 'failed', progress: null } as const;
    await finishImport(stores.imports, importId, { from: 'committing', ended, now: deps.clock.now() });
    return 'done';
  }
  const written = new Set((await allBatches(stores.imports, importId)).map(({ n }) => n));
  const waiting = plan.units.map((unit, n) => ({ unit, n })).filter(({ n }) => !written.has(n));
  const total = plan.units.length;
  const progress = createProgress({ imports: stores.imports, clock: deps.clock }, row, written.size, total);
  const change = changeDeps(deps, stores);
  const results = await inParallel(atOnce, waiting, async ({ unit, n }): Promise<Result | null> => {
    if (!timeLeft()) return null;
    const outcome = await writeUnit(change, { importId, kind: row.kind ?? '', n, unit, plan });
    progress.step();
    return { unit, outcome };
  });
  await progress.settled();
  const ready = results.filter((result) => result !== null);
  if (ready.length < waiting.length) return 'more';
  await files.keepRefusals(importId, refusedOf(ready));
  const ended = { state: 'committed', progress: { done: total, total }, counts: countsAfter(row, ready) } as const;
  await finishImport(stores.imports, importId, { from: 'committing', ended, now: deps.clock.now() });
  return 'done';
};
