import { applyCadence, type CadenceStep, type FileDecision, type MeetingId, type PupilId } from '@waymark/domain';
import { type ChangeDeps, cadenceOf, changePupilFile, type Recompute } from '@waymark/store';

type CadenceJob = Recompute & { readonly cadence: NonNullable<Recompute['cadence']> };

/** The file with each of these meetings that it holds under the cadence; refused where that changes nothing. */
const apply =
  (meetingIds: readonly MeetingId[], steps: readonly CadenceStep[], context: Pick<ChangeDeps, 'today' | 'now'>) =>
  (file: Parameters<typeof applyCadence>[0]): FileDecision => {
    const unchanged: FileDecision = { ok: false, faults: [{ path: 'meetings', message: 'None of them is here' }] };
    return meetingIds.reduce<FileDecision>((before, id) => {
      const after = applyCadence(before.ok ? before.file : file, { id, steps }, context);
      return after.ok ? after : before;
    }, unchanged);
  };

/** Gives those of a child's meetings that the school asked for its cadence as it stands now, in one transaction; answers whether any changed. */
export const recadenceFile = async (deps: ChangeDeps, job: CadenceJob, pupilId: PupilId): Promise<boolean> => {
  const { kind, meetingIds } = job.cadence;
  if (job.schoolId === null) throw new Error('A cadence is one school’s. Name the school whose meetings it is for.');
  const steps = await cadenceOf(deps.stores, job.schoolId, kind);
  const request = { by: 'system', what: 'cadence-applied', why: null, requestId: job.id, expect: null } as const;
  const change = await changePupilFile(deps, { ...request, pupilId }, apply(meetingIds, steps, deps));
  if (change.ok || change.reason === 'not-found' || change.reason === 'refused') return change.ok;
  throw new Error(`A meeting could not be given its cadence: ${change.reason}. The next message goes on from here.`);
};
