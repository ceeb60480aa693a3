import { isDeepStrictEqual } from 'node:util';
import { type SchoolId, settleDuties } from '@waymark/domain';
import { type ChangeDeps, changeDutyFile, type Recompute } from '@waymark/store';

/** Works out anew what a school itself owes, whose practical days are its own; where nothing comes of it nothing is written. */
export const recomputeDuties = async (deps: ChangeDeps, job: Recompute, schoolId: SchoolId): Promise<void> => {
  const loaded = await deps.stores.duties.load(schoolId);
  if (loaded === null) return;
  const calendar = await deps.facts.calendar(schoolId);
  if (isDeepStrictEqual(settleDuties(loaded.file, { today: deps.today, calendar }), loaded.file)) return;
  const request = { by: 'system', what: 'recomputed', why: job.because, requestId: job.id, expect: null } as const;
  const change = await changeDutyFile(deps, { ...request, schoolId }, (file) => ({ ok: true, file }));
  if (change.ok || change.reason === 'not-found') return;
  throw new Error(`A school's duties could not be recomputed: ${change.reason}. The next message goes on from here.`);
};
