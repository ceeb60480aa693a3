import { recordDocument } from '@waymark/domain';
import { changeDutyFile } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { type CommandDeps, changeDepsOf, changeRefusal } from '../../pipeline/pupil-command.ts';
import { dutiesView } from './duties-view.ts';

/** Says when a school's document was last published and where, or that it never was. */
export const putDocument = (deps: CommandDeps): Handler<'putDocument'> =>
  onSchool(async (call, { school }) => {
    const { body, caller, expect, params, requestId, stores, today } = call;
    const schoolId = school.row.id;
    const owner = body.ownerId === null ? null : await stores.staffFiles.staff(body.ownerId);
    if (body.ownerId !== null && owner === null) {
      const message = 'is nobody of this trust; choose a colleague from the list';
      return { ok: false, reason: 'refused', faults: [{ path: 'ownerId', message }] };
    }
    const changed = await changeDutyFile(
      changeDepsOf(deps, call),
      { ...{ schoolId, expect, requestId, by: caller.staff.id, what: 'document-recorded', why: null } },
      (file) => recordDocument(file, { ...body, kind: params.documentKind }, today),
    );
    if (!changed.ok) return changeRefusal(changed, params);
    return { ok: true, data: dutiesView(changed), version: changed.fileVersion };
  });
