import { importIdSchema, type SchoolId, type TrustId } from '@waymark/domain';
import type { Recompute } from '@waymark/store';
import type { TasksDeps } from '../../deps.ts';
import { recomputeFiles } from './recompute-files.ts';

type Of = { readonly trustId: TrustId; readonly schoolId: SchoolId | null };

/** Owes a job and does it at once: what was begun and ended is gone on with by the sweep. */
const doNow = async (deps: TasksDeps, { trustId, schoolId }: Of, because: Recompute['because']): Promise<Recompute> => {
  const stores = deps.stores.forTenant(trustId);
  const jobId = importIdSchema.parse(deps.ids.request());
  const today = deps.clock.today();
  const job: Recompute = {
    ...{ id: jobId, because, schoolId, state: 'waiting', progress: null },
    ...{ startedAt: deps.clock.now(), finishedAt: null, next: today, version: 1 },
  };
  await stores.recomputes.create(job, today);
  await recomputeFiles(deps, { trustId, jobId }, () => true);
  return (await stores.recomputes.load(jobId)) ?? job;
};

/**
 * Works out anew every date of a school's children and its own, after the law or the bank holidays changed; `schoolId`
 * null: of every school of the trust. Answers for how many children, and how many of them had a date that moved.
 */
export const recomputeDates = async (deps: TasksDeps, of: Of): Promise<{ children: number; changed: number }> => {
  const { progress, changed } = await doNow(deps, of, 'rules');
  return { children: progress?.total ?? 0, changed: changed?.count ?? 0 };
};

/**
 * Writes every row of a school's register and index of names anew from the children's files; `schoolId` null: of every
 * school of the trust. Answers how many children there were. It may be ended and begun again at any time.
 */
export const rebuildLists = async (deps: TasksDeps, of: Of): Promise<number> =>
  (await doNow(deps, of, 'derived-rows')).progress?.total ?? 0;
