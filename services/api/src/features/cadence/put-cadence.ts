import { cadenceFaults } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { cadenceView, plannedMeetings } from './cadence-view.ts';

const asText = (steps: unknown): string | null =>
  steps === null || steps === undefined ? null : JSON.stringify(steps);

/**
 * Changes a school's cadence for the meetings it plans from now on, or goes back to the standard one. Meetings already
 * planned keep theirs: the answer names them.
 */
export const putCadence: Handler<'putCadence'> = onSchool(async (call, { school }) => {
  const { stores, params, body, expect, caller, now, requestId } = call;
  const schoolId = school.row.id;
  const kind = params.meetingKind;
  const faults = cadenceFaults(kind, body.steps ?? []);
  if (faults.length > 0) return { ok: false, reason: 'refused', faults: [...faults] };
  const before = await stores.cadences.get(schoolId, kind);
  const version = before?.version ?? 0;
  if (expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
  const change = { field: `cadence.${kind}`, before: asText(before?.row.steps), after: asText(body.steps) };
  const put = await stores.cadences.put(schoolId, {
    row: { kind, steps: body.steps },
    expect: before === null ? null : before.version,
    audit: [
      {
        ...{ subject: `S#${schoolId}`, what: 'cadence-changed', who: caller.staff.id, why: null },
        ...{ changes: [change], at: now, requestId },
      },
    ],
  });
  if (!put.ok) return { ok: false, reason: put.reason };
  const planned = await plannedMeetings(stores, schoolId);
  const data = await cadenceView(stores, { schoolId, kind, planned }, { version: put.version, own: body.steps });
  return { ok: true, data, version: put.version };
});
