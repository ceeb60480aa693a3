import { meetingKindSchema } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { cadenceView, plannedMeetings } from './cadence-view.ts';

/** A school's cadences, one for each kind of meeting. */
export const getCadences: Handler<'getCadences'> = onSchool(async ({ stores }, { school }) => {
  const schoolId = school.row.id;
  const planned = await plannedMeetings(stores, schoolId);
  const cadences = await Promise.all(
    meetingKindSchema.options.map(async (kind) => {
      const stored = await stores.cadences.get(schoolId, kind);
      const stands = { version: stored?.version ?? 0, own: stored?.row.steps ?? null };
      return cadenceView(stores, { schoolId, kind, planned }, stands);
    }),
  );
  return { ok: true, data: { cadences } };
});
