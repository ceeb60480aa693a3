import { clearAdult as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';
import { withoutUndefined } from '../../pipeline/without-undefined.ts';

/** Records that a named person checked what stood in the way, and what she found out; how is the audit's reason. */
export const clearAdult = (deps: CommandDeps): Handler<'clearAdult'> =>
  onPupil((call, record) => {
    const { by, on, how, found } = call.body;
    const check = { id: call.params.adultId, by, on };
    return pupilCommand(deps, call, record, {
      what: 'adult-cleared',
      why: how,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) =>
        decide(file, found === undefined ? check : { ...check, found: withoutUndefined(found) }, context),
    });
  });
