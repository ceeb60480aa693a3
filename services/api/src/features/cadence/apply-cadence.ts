import {
  type CadenceStep,
  cadenceFor,
  applyCadence as decide,
  type Meeting,
  type MeetingId,
  type PupilId,
} from '@waymark/domain';
import { faultFields, type Ids, type Logger, type QueuePort } from '@waymark/runtime';
import { changePupilFile, type Listed, type Recompute } from '@waymark/store';
import type { apiEvents } from '../../events.ts';
import type { Call, Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { changeDepsOf } from '../../pipeline/pupil-command.ts';
import { plannedMeetings } from './cadence-view.ts';

export interface ApplyCadenceDeps {
  readonly ids: Ids;
  readonly queue: QueuePort;
  readonly log: Logger<typeof apiEvents>;
}

type ApplyCall = Call<'applyCadence'>;

/** As many files as an answer can wait for; more become long work. */
const atOnce = 8;

interface Wanted {
  readonly pupilId: PupilId;
  readonly meetingId: MeetingId;
}

const wantedOf = (call: ApplyCall, planned: readonly Listed<Meeting>[]): readonly Wanted[] => {
  const asked = new Set(call.body.meetingIds);
  return planned.flatMap(({ subject, row }) =>
    subject.kind === 'pupil' && row.kind === call.params.meetingKind && asked.has(row.id)
      ? [{ pupilId: subject.pupilId, meetingId: row.id }]
      : [],
  );
};

/** One meeting's file changed, as any command changes it: whether it was. */
const applyTo = async (
  deps: ApplyCadenceDeps,
  call: ApplyCall,
  { pupilId, meetingId, steps }: Wanted & { readonly steps: readonly CadenceStep[] },
): Promise<boolean> => {
  const change = changeDepsOf(deps, call);
  const request = { by: call.caller.staff.id, what: 'cadence-applied', why: null, requestId: call.requestId };
  const changed = await changePupilFile(change, { ...request, pupilId, expect: null }, (file) =>
    decide(file, { id: meetingId, steps }, change),
  );
  if (changed.ok) return true;
  if (changed.reason === 'refused' || changed.reason === 'not-found') return false;
  throw new Error(`A meeting could not be given its cadence: ${changed.reason}. Ask for it again.`);
};

/** Owes the change of many files, and begins it at once; where the queue fails the sweep begins it. */
const leaveToTasks = async (
  { ids, queue, log }: ApplyCadenceDeps,
  call: ApplyCall,
  { schoolId, wanted }: { schoolId: Recompute['schoolId']; wanted: readonly Wanted[] },
): Promise<void> => {
  const { stores, params, now, today, caller, requestId } = call;
  const job: Recompute = {
    ...{ id: ids.import(), because: 'cadence', schoolId, state: 'waiting', progress: null },
    cadence: { kind: params.meetingKind, meetingIds: wanted.map(({ meetingId }) => meetingId) },
    ...{ startedAt: now, finishedAt: null, next: today, version: 1 },
  };
  await stores.recomputes.create(job, today);
  const { trustId } = caller;
  try {
    await queue.send('tasks', [{ body: { kind: 'recompute', trustId, jobId: job.id }, groupId: trustId }]);
  } catch (fault) {
    log('TASK_LEFT_TO_SWEEP', { requestId, queue: 'tasks', ...faultFields(fault) });
  }
};

/**
 * Gives planned meetings the school's cadence as it stands: those that are asked for and no others. A few are changed
 * before the answer, many by long work.
 */
export const applyCadence = (deps: ApplyCadenceDeps): Handler<'applyCadence'> =>
  onSchool(async (call, { school }) => {
    const { stores, params, body, expect } = call;
    const schoolId = school.row.id;
    const stored = await stores.cadences.get(schoolId, params.meetingKind);
    const version = stored?.version ?? 0;
    if (expect !== version) return { ok: false, reason: 'changed-meanwhile', version };
    const wanted = wantedOf(call, await plannedMeetings(stores, schoolId));
    const absent = new Set(body.meetingIds).size - wanted.length;
    if (wanted.length > atOnce) {
      await leaveToTasks(deps, call, { schoolId, wanted });
      return { ok: true, data: { changed: 0, left: absent, later: wanted.length }, version };
    }
    const steps = stored?.row.steps ?? cadenceFor(params.meetingKind);
    let changed = 0;
    for (const each of wanted) if (await applyTo(deps, call, { ...each, steps })) changed += 1;
    return { ok: true, data: { changed, left: absent + wanted.length - changed, later: 0 }, version };
  });
