import { endDuty as decide } from '@waymark/domain';
import { changeDutyFile } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { type CommandDeps, changeDepsOf, changeRefusal } from '../../pipeline/pupil-command.ts';
import { dutiesView } from './duties-view.ts';

/** Says that a deadline of a school's own was met, or waives it, with the day and the reason. */
export const endDuty = (deps: CommandDeps): Handler<'endDuty'> =>
  onSchool(async (call, { school }) => {
    const { body, caller, expect, params, requestId, today } = call;
    const changed = await changeDutyFile(
      changeDepsOf(deps, call),
      {
        ...{ schoolId: school.row.id, expect, requestId, by: caller.staff.id },
        ...{ what: `deadline-${body.as}`, why: body.because },
      },
      (file) => decide(file, { id: params.deadlineId, ...body }, today),
    );
    if (!changed.ok) return changeRefusal(changed, params);
    return { ok: true, data: dutiesView(changed), version: changed.fileVersion };
  });
