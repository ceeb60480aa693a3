import { changeAdult as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';
import { withoutUndefined } from '../../pipeline/without-undefined.ts';

/** Changes an adult and the flags that decide whether she may be told. */
export const changeAdult = (deps: CommandDeps): Handler<'changeAdult'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'adult-changed',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.adultId, facts: withoutUndefined(call.body) }, context),
    }),
  );
