import { changeStaffFile } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { type CommandDeps, changeDepsOf, changeRefusal } from '../../pipeline/pupil-command.ts';

/** Sets what the caller hears of at once. The last choice holds, so no version is asked for. */
export const putInstant =
  (deps: CommandDeps): Handler<'putInstant'> =>
  async (call) => {
    const { caller, requestId, params } = call;
    const staffId = caller.staff.id;
    const instant = [...new Set(call.body.instant)].toSorted();
    const request = { by: staffId, what: 'instants-chosen', why: null, requestId, staffId, expect: null };
    const changed = await changeStaffFile(changeDepsOf(deps, call), request, (file) => ({
      ok: true,
      file: { ...file, staff: { ...file.staff, instant } },
    }));
    if (!changed.ok) return changeRefusal(changed, params);
    return { ok: true, data: { instant } };
  };
