import type { RouteId } from '@waymark/contracts';
import type { StaffFile } from '@waymark/domain';
import { changeStaffFile, type StaffDecision } from '@waymark/store';
import type { Call, Refusal, StaffRecord } from '../../pipeline/call.ts';
import { type CommandDeps, changeDepsOf, changeRefusal } from '../../pipeline/pupil-command.ts';

/** Carries out one command on a member of staff's file. */
export const staffCommand = async <Id extends RouteId>(
  deps: CommandDeps,
  call: Call<Id>,
  { loaded }: StaffRecord,
  command: { readonly what: string; readonly why?: string; readonly decide: (file: StaffFile) => StaffDecision },
): Promise<{ readonly ok: true; readonly data: { fileVersion: number }; readonly version: number } | Refusal> => {
  const changed = await changeStaffFile(
    changeDepsOf(deps, call),
    {
      staffId: loaded.file.staff.id,
      expect: call.expect,
      by: call.caller.staff.id,
      what: command.what,
      why: command.why ?? null,
      requestId: call.requestId,
    },
    command.decide,
  );
  if (!changed.ok) return changeRefusal(changed, call.params);
  return { ok: true, data: { fileVersion: changed.fileVersion }, version: changed.fileVersion };
};
