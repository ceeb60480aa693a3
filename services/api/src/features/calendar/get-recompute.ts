import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';

/** How far the working out of dates has come that a change of term dates, or of what a council asks for, began. */
export const getRecompute: Handler<'getRecompute'> = onSchool(async ({ stores, params, may }, { school }) => {
  const job = await stores.recomputes.load(params.recomputeId);
  if (job === null || (job.schoolId !== null && job.schoolId !== school.row.id)) {
    return { ok: false, reason: 'not-found' };
  }
  const { state, progress, changed = { count: 0, pupilIds: [] } } = job;
  // Which children moved is for whoever sees the register; a job of the whole trust names children of other schools.
  const named = may('register:read') && job.schoolId !== null ? changed.pupilIds : [];
  return { ok: true, data: { state, progress, changed: { count: changed.count, pupilIds: named } } };
});
