import type { ImportId, PupilId, SchoolId, TrustId } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import { changedChildrenKept, type Recompute, type TenantStores } from '@waymark/store';
import type { TasksDeps, TimeLeft, WorkEnd } from '../../deps.ts';
import { changeDeps } from '../change-deps.ts';
import { recomputeDuties } from './recompute-duties.ts';
import { recomputeFile } from './recompute-file.ts';

/** Progress is kept after so many children; a run that was ended begins again with the first of these. */
const stretch = 48;
const atOnce = 8;

const schoolsOf = async (stores: TenantStores, { schoolId }: Recompute): Promise<readonly SchoolId[]> =>
  schoolId === null ? (await stores.schools.list()).map(({ row }) => row.id) : [schoolId];

const childrenOf = async (stores: TenantStores, schools: readonly SchoolId[]): Promise<PupilId[]> => {
  const rolls = await Promise.all(schools.map((id) => stores.roll.all(id)));
  return rolls
    .flat()
    .map(({ pupilId }) => pupilId)
    .sort();
};

/** What the job changed so far, with those of the next children whose files it changed too. */
const changedWith = (
  { changed = { count: 0, pupilIds: [] } }: Recompute,
  more: readonly PupilId[],
): NonNullable<Recompute['changed']> => ({
  count: changed.count + more.length,
  pupilIds: [...changed.pupilIds, ...more].slice(0, changedChildrenKept),
});

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
  const schools = await schoolsOf(stores, job);
  const children = await childrenOf(stores, schools);
  const total = children.length;
  const change = changeDeps(deps, stores);

  const keep = async (before: Recompute, over: Partial<Recompute>): Promise<Recompute | null> =>
    (await stores.recomputes.change({ before, after: { ...before, ...over }, today }))
      ? stores.recomputes.load(jobId)
      : null;

  for (let done = job.progress?.done ?? 0; done < total; done += stretch) {
    if (!timeLeft()) return 'more';
    const current = job;
    const moved: PupilId[] = [];
    await inParallel(atOnce, children.slice(done, done + stretch), async (pupilId) => {
      if (await recomputeFile(change, current, pupilId)) moved.push(pupilId);
    });
    const progress = { done: Math.min(done + stretch, total), total };
    job = await keep(current, { state: 'running', progress, changed: changedWith(current, moved.sort()) });
    // Somebody else is at the same work: what is left is theirs.
    if (job === null) return 'done';
  }
  if (job.because === 'term-dates' || job.because === 'rules')
    for (const schoolId of schools) await recomputeDuties(change, job, schoolId);
  await keep(job, { state: 'done', progress: { done: total, total }, finishedAt: deps.clock.now(), next: null });
  return 'done';
};
