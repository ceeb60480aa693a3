import { importIdSchema, type SchoolId, type TrustId } from '@waymark/domain';
import type { TasksDeps } from '../../deps.ts';
import { recomputeFiles } from './recompute-files.ts';

/**
 * Writes every row of a school's register and index of names anew from the children's files; `schoolId` null: of every
 * school of the trust. Answers how many children there were. It may be ended and begun again at any time.
 */
export const rebuildLists = async (
  deps: TasksDeps,
  { trustId, schoolId }: { trustId: TrustId; schoolId: SchoolId | null },
): Promise<number> => {
  const stores = deps.stores.forTenant(trustId);
  const jobId = importIdSchema.parse(deps.ids.request());
  const today = deps.clock.today();
  await stores.recomputes.create(
    {
      ...{ id: jobId, because: 'derived-rows', schoolId, state: 'waiting', progress: null },
      ...{ startedAt: deps.clock.now(), finishedAt: null, next: today, version: 1 },
    },
    today,
  );
  await recomputeFiles(deps, { trustId, jobId }, () => true);
  return (await stores.recomputes.load(jobId))?.progress?.total ?? 0;
};
