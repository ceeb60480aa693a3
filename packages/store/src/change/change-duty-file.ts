import { type DutyDecision, type DutyFile, dutyFieldChanges, type SchoolId, settleDuties } from '@waymark/domain';
import type { LoadedDuties } from '../duty/duty-store.ts';
import type { ChangeDeps, Changed, ChangeRefusal, ChangeRequest } from './change-deps.ts';
import { decideAndWrite } from './decide-and-write.ts';

export type DutyChange = Changed<DutyFile> | ChangeRefusal;

const write = async (
  deps: ChangeDeps,
  request: ChangeRequest,
  { before, file }: { before: LoadedDuties; file: DutyFile },
): Promise<DutyChange> => {
  const { today, now } = deps;
  const after = settleDuties(file, { today, calendar: await deps.facts.calendar(file.school.id) });
  const result = await deps.stores.duties.commit({
    ...{ before, after, today },
    audit: [
      {
        ...{ subject: `S#${after.school.id}`, what: request.what, who: request.by, why: request.why },
        ...{ changes: dutyFieldChanges(before.file, after), at: now, requestId: request.requestId },
      },
    ],
  });
  return result.ok ? { ok: true, fileVersion: result.fileVersion, file: after } : result;
};

/** Changes what a school itself owes, as `changePupilFile` does a child's file. */
export const changeDutyFile = (
  deps: ChangeDeps,
  request: ChangeRequest & { readonly schoolId: SchoolId; readonly expect: number | null },
  decide: (file: DutyFile) => DutyDecision,
): Promise<DutyChange> =>
  decideAndWrite({
    expect: request.expect,
    load: () => deps.stores.duties.load(request.schoolId),
    decide,
    write: (change) => write(deps, request, change),
  });
