import type { DecisionFault, StaffFile, StaffId } from '@waymark/domain';
import { settleStaff, staffFieldChanges } from '@waymark/domain';
import type { LoadedStaff } from '../staff/staff-file-store.ts';
import type { ChangeDeps, Changed, ChangeRefusal, ChangeRequest } from './change-deps.ts';
import { decideAndWrite } from './decide-and-write.ts';

export type StaffDecision =
  | { readonly ok: true; readonly file: StaffFile }
  | { readonly ok: false; readonly faults: readonly DecisionFault[] };
export type StaffChange = Changed<StaffFile> | ChangeRefusal;

const write = async (
  deps: ChangeDeps,
  request: ChangeRequest,
  change: { before: LoadedStaff | null; file: StaffFile },
): Promise<StaffChange> => {
  const after = settleStaff(change.file, { today: deps.today });
  const result = await deps.stores.staffFiles.commit({
    before: change.before,
    after,
    today: deps.today,
    audit: [
      {
        subject: `W#${after.staff.id}`,
        what: request.what,
        who: request.by,
        why: request.why,
        changes: change.before === null ? [] : staffFieldChanges(change.before.file, after),
        at: deps.now,
        requestId: request.requestId,
      },
    ],
  });
  return result.ok ? { ok: true, fileVersion: result.fileVersion, file: after } : result;
};

/** Changes a member of staff's file as `changePupilFile` does a child's. */
export const changeStaffFile = async (
  deps: ChangeDeps,
  request: ChangeRequest & { readonly staffId: StaffId; readonly expect: number | null },
  decide: (file: StaffFile) => StaffDecision,
): Promise<StaffChange> =>
  decideAndWrite({
    expect: request.expect,
    load: () => deps.stores.staffFiles.load(request.staffId),
    decide,
    write: (change) => write(deps, request, change),
  });

/** Opens a member of staff's file. */
export const createStaffFile = (deps: ChangeDeps, request: ChangeRequest, file: StaffFile): Promise<StaffChange> =>
  write(deps, request, { before: null, file });
