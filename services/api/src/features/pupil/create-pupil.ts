import { createPupil as decide } from '@waymark/domain';
import { createPupilFile } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { type CommandDeps, changeDepsOf, changeRefusal, contextOf } from '../../pipeline/pupil-command.ts';
import { withoutUndefined } from '../../pipeline/without-undefined.ts';

/** Puts a child on roll by hand. */
export const createPupil = (deps: CommandDeps): Handler<'createPupil'> =>
  onSchool(async (call, { school }) => {
    const { caller, requestId, params, keep } = call;
    const { legalForename, legalSurname, ...rest } = call.body;
    const pupilId = deps.ids.pupil();
    const facts = { ...withoutUndefined(rest), legalForename, legalSurname };
    const decision = decide({ id: pupilId, schoolId: school.row.id, facts }, contextOf(call));
    if (!decision.ok) return { ok: false, reason: 'refused', faults: decision.faults };
    const data = { pupilId, fileVersion: 1 };
    const created = await createPupilFile(
      changeDepsOf(deps, call),
      {
        by: caller.staff.id,
        what: 'pupil-created',
        why: null,
        requestId,
        alongside: () => keep({ data, version: 1 }),
      },
      decision.file,
    );
    return created.ok ? { ok: true, data, version: created.fileVersion } : changeRefusal(created, params);
  });
