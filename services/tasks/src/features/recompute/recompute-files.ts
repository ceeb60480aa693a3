import type { ImportId, PupilId, TrustId } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { Recompute, TenantStores } from '@waymark/store';
import type { TasksDeps, TimeLeft, WorkEnd } from '../../deps.ts';
import { changeDeps } from '../change-deps.ts';
import { recomputeFile } from './recompute-file.ts';

/** Progress is kept after so many children; a run that was ended begins again with the first of these. */
const stretch = 48;
const atOnce = 8;

const childrenOf = async (stores: TenantStores, { schoolId }: Recompute): Promise<PupilId[]> => {
  const schools = schoolId === null ? (await stores.schools.list()).map(({ row }) => row.id) : [schoolId];
  const rolls = await Promise.all(schools.map((id) => stores.roll.all(id)));
  return rolls
    .flat()
    .map(({ pupilId }) => pupilId)
    .sort();
};

/**
 * Works out anew the deadlines of all children whom a shared fact bears on: term dates, a council's settings, a new
 * version of a rule. Children are taken in the order of their ids, so progress says where to go on.
 */
export const recomputeFiles = async (
  deps: TasksDeps,
  { trustId, jobId }: { trustId: TrustId; jobId: ImportId },
  timeLeft: TimeLeft,
): Promise<WorkEnd> => {
  const stores = deps.stores.forTenant(trustId);
  const today = deps.clock.today();
  let job = await stores.recomputes.load(jobId);
  if (job === null || job.state === 'done') return 'done';
  const children = await childrenOf(stores, job);
  const total = children.length;
  const change = changeDeps(deps, stores);

  const keep = async (before: Recompute, over: Partial<Recompute>): Promise<Recompute | null> =>
    (await stores.recomputes.change({ before, after: { ...before, ...over }, today }))
      ? stores.recomputes.load(jobId)
      : null;

  for (let done = job.progress?.done ?? 0; done < total; done += stretch) {
    if (!timeLeft()) return 'more';
    const current = job;
    await inParallel(atOnce, children.slice(done, done + stretch), (pupilId) =>
      recomputeFile(change, current, pupilId),
    );
    const progress = { done: Math.min(done + stretch, total), total };
    job = await keep(current, { state: 'running', progress });
    // Somebody else is at the same work: what is left is theirs.
    if (job === null) return 'done';
  }
  await keep(job, { state: 'done', progress: { done: total, total }, finishedAt: deps.clock.now(), next: null });
  return 'done';
};
