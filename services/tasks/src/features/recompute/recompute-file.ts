import { isDeepStrictEqual } from 'node:util';
import { type PupilId, settle } from '@waymark/domain';
import { type ChangeDeps, changePupilFile, type Recompute } from '@waymark/store';
import { recadenceFile } from './recadence-file.ts';

/** Whether settling her file on today's facts would change anything. */
const wouldChange = async (deps: ChangeDeps, pupilId: PupilId): Promise<boolean> => {
  const loaded = await deps.stores.files.load(pupilId);
  if (loaded === null) return false;
  const { file } = loaded;
  const calendar = await deps.facts.calendar(file.pupil.schoolId);
  const laMeetingBufferWeeks = await deps.facts.laMeetingBufferWeeks(file.ehcp?.placingLa ?? null);
  const { today, now, newId } = deps;
  return !isDeepStrictEqual(
    settle(file, { today, now, calendar, laMeetingBufferWeeks, tellsFamilies: false, newId }),
    file,
  );
};

/**
 * Works out one child's deadlines anew, in a transaction of her own; where nothing comes of it nothing is written.
 * Answers whether her file was changed.
 */
export const recomputeFile = async (deps: ChangeDeps, job: Recompute, pupilId: PupilId): Promise<boolean> => {
  if (job.cadence !== undefined) return recadenceFile(deps, { ...job, cadence: job.cadence }, pupilId);
  const rebuild = job.because === 'derived-rows';
  if (!rebuild && !(await wouldChange(deps, pupilId))) return false;
  const change = await changePupilFile(
    deps,
    {
      ...{ by: 'system', what: 'recomputed', why: job.because },
      ...{ requestId: job.id, pupilId, expect: null, rewriteDerived: rebuild },
      // A shared fact dates anew what the family may know long since.
      tellsFamilies: false,
    },
    (file) => ({ ok: true, file }),
  );
  if (change.ok || change.reason === 'not-found') return change.ok;
  throw new Error(`A file could not be recomputed: ${change.reason}. The next message goes on from here.`);
};
