import { type ImportId, type ImportPlan, type ImportRefusals, rowNumbersOf, type TrustId } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { TasksDeps, TimeLeft, WorkEnd } from '../../deps.ts';
import { changeDeps } from '../change-deps.ts';
import { allBatches } from './all-batches.ts';
import { countsAfter } from './counts-after.ts';
import { finishImport } from './finish-import.ts';
import { createImportFiles } from './import-files.ts';
import { createProgress, type Progress } from './progress.ts';
import { trustRowDeps } from './trust/trust-row.ts';
import { writeTrustUnit } from './trust/trust-units.ts';
import { writeUnit } from './write-unit.ts';

/** How many children are written at once. */
const atOnce = 8;

interface Run {
  readonly deps: TasksDeps;
  readonly trustId: TrustId;
  readonly importId: ImportId;
  readonly kind: string;
  readonly plan: ImportPlan;
  readonly progress: Progress;
  readonly timeLeft: TimeLeft;
}

type Refused = ImportRefusals[number];

/** What could not be written; null: time was up before the last. */
const writeChildren = async (run: Run, written: ReadonlySet<number>): Promise<Refused[] | null> => {
  const { importId, kind, plan, progress, timeLeft } = run;
  const change = changeDeps(run.deps, run.deps.stores.forTenant(run.trustId));
  const waiting = plan.units.map((unit, n) => ({ unit, n })).filter(({ n }) => !written.has(n));
  const results = await inParallel(atOnce, waiting, async ({ unit, n }): Promise<Refused[] | null> => {
    if (!timeLeft()) return null;
    const outcome = await writeUnit(change, { importId, kind, n, unit, plan });
    progress.step();
    return outcome.is === 'refused' ? [{ rowNumbers: rowNumbersOf(unit), reason: outcome.reason }] : [];
  });
  return results.every((result) => result !== null) ? results.flat() : null;
};

/** The trust's own lists are short, and two of their rows may be one colleague's: one after another. */
const writeTrustLists = async (run: Run): Promise<Refused[] | null> => {
  const rowDeps = trustRowDeps(run.deps, { ...run, what: 'imported' });
  const refused: Refused[] = [];
  for (const unit of run.plan.trustUnits) {
    if (!run.timeLeft()) return null;
    const reason = await writeTrustUnit(rowDeps, unit);
    if (reason !== null) refused.push({ rowNumbers: unit.rowNumbers, reason });
    run.progress.step();
  }
  return refused;
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
  const { imports } = deps.stores.forTenant(trustId);
  const files = createImportFiles(deps.blobs, trustId);
  const row = await imports.load(importId);
  if (row === null || row.state !== 'committing') return 'done';
  const plan = await files.plan(importId);
  if (plan === null) {
    const ended = { state: 'failed', progress: null } as const;
    await finishImport(imports, importId, { from: 'committing', ended, now: deps.clock.now() });
    return 'done';
  }
  const written = new Set((await allBatches(imports, importId)).map(({ n }) => n));
  const total = plan.units.length + plan.trustUnits.length;
  const progress = createProgress({ imports, clock: deps.clock }, row, { done: written.size, total });
  const run: Run = { deps, trustId, importId, kind: row.kind ?? '', plan, progress, timeLeft };
  const children = await writeChildren(run, written);
  const lists = children === null ? null : await writeTrustLists(run);
  await progress.settled();
  if (children === null || lists === null) return 'more';
  const refused = [...children, ...lists];
  await files.keepRefusals(importId, refused);
  const counts = countsAfter(row.counts, plan, refused);
  const ended = { state: 'committed', progress: { done: total, total }, counts } as const;
  await finishImport(imports, importId, { from: 'committing', ended, now: deps.clock.now() });
  return 'done';
};
