import { clearAdult as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Records that a named person checked what stood in the way; how she did is the audit's reason. */
export const clearAdult = (deps: CommandDeps): Handler<'clearAdult'> =>
  onPupil((call, record) => {
    const { by, on, how } = call.body;
    return pupilCommand(deps, call, record, {
      what: 'adult-cleared',
      why: how,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.adultId, by, on }, context),
    });
  });
