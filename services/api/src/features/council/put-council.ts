import { type LaSettings, lawfulSettings } from '@waymark/domain';
import type { Ids, Logger, QueuePort } from '@waymark/runtime';
import type { Recompute } from '@waymark/store';
import type { apiEvents } from '../../events.ts';
import type { Call, Handler } from '../../pipeline/call.ts';
import { startRecompute } from '../../pipeline/start-recompute.ts';

export interface CouncilDeps {
  readonly ids: Ids;
  readonly queue: QueuePort;
  readonly log: Logger<typeof apiEvents>;
}

const fields = ['meetingBufferWeeks', 'formUrl', 'consultation', 'contactNote'] as const;

const asText = (value: LaSettings[(typeof fields)[number]]): string | null =>
  value === null ? null : JSON.stringify(value);

const changesBetween = (before: LaSettings, after: LaSettings) =>
  fields
    .map((field) => ({ field: `council.${field}`, before: asText(before[field]), after: asText(after[field]) }))
    .filter((change) => change.before !== change.after);

/** Only the weeks before the end of a year are counted by; the rest is told and moves no date. */
const owedBy = (
  { ids }: CouncilDeps,
  { now, today }: Call<'putCouncil'>,
  { before, after }: { before: LaSettings; after: LaSettings },
): Recompute | null =>
  before.meetingBufferWeeks === after.meetingBufferWeeks
    ? null
    : {
        ...{ id: ids.import(), because: 'la-settings', schoolId: null, state: 'waiting', progress: null },
        ...{ startedAt: now, finishedAt: null, next: today, version: 1 },
      };

/** Keeps what a council asks for, and owes the children whose plans it keeps their dates anew in the same transaction. */
export const putCouncil =
  (deps: CouncilDeps): Handler<'putCouncil'> =>
  async (call) => {
    const { stores, params, body, expect, today, now, caller, requestId } = call;
    const stored = await stores.laSettings.get(params.council);
    const version = stored?.version ?? 0;
    if (expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
    // A council is known by the name that it was first kept under: other spellings of it lead to the same row.
    const before = stored?.row ?? lawfulSettings(params.council);
    const after: LaSettings = { ...before, ...body };
    const recompute = owedBy(deps, call, { before, after });
    const put = await stores.laSettings.put({
      ...{ row: after, expect: stored?.version ?? null, recompute, today },
      audit: [
        {
          ...{ subject: 'TRUST', what: 'council-changed', who: caller.staff.id, why: after.name },
          ...{ changes: changesBetween(before, after), at: now, requestId },
        },
      ],
    });
    if (!put.ok) return { ok: false, reason: put.reason };
    if (recompute !== null) await startRecompute(deps, call, recompute.id);
    const data = { version: put.version, settings: after, recomputeId: recompute?.id ?? null };
    return { ok: true, data, version: put.version };
  };
