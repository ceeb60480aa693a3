import { moveSchool as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

const elsewhere = 'is no school of this trust; choose one from the list';

/** Moves a child's whole file to another school of the trust. From then on the old school's staff find nothing here. */
export const moveSchool = (deps: CommandDeps): Handler<'moveSchool'> =>
  onPupil(async (call, record) => {
    const school = await call.stores.schools.get(call.body.to);
    if (school === null) return { ok: false, reason: 'refused', faults: [{ path: 'to', message: elsewhere }] };
    return pupilCommand(deps, call, record, {
      what: 'school-moved',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, call.body, context),
    });
  });
