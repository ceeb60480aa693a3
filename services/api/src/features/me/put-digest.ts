import { chooseDigest } from '@waymark/domain';
import { calendarsOfGrants, changeStaffFile } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { type CommandDeps, changeDepsOf, changeRefusal } from '../../pipeline/pupil-command.ts';

/** Sets when the caller's own digest leaves, or ends it. The last choice holds, so no version is asked for. */
export const putDigest =
  (deps: CommandDeps): Handler<'putDigest'> =>
  async (call) => {
    const { caller, body, today, requestId, params } = call;
    const { id: staffId, grants } = caller.staff;
    const change = changeDepsOf(deps, call);
    const calendars = await calendarsOfGrants(change.facts, grants);
    const request = { by: staffId, what: 'digest-chosen', why: null, requestId, staffId, expect: null };
    const changed = await changeStaffFile(change, request, (file) => ({
      ok: true,
      file: chooseDigest(file, body.digestAt, { today, calendars }),
    }));
    if (!changed.ok) return changeRefusal(changed, params);
    const { staff, digest } = changed.file;
    return { ok: true, data: { digestAt: staff.digestAt, next: digest.next } };
  };
