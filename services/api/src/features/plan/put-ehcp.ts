import { setEhcp } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Sets the facts of an EHCP that its clocks count from. */
export const putEhcp = (deps: CommandDeps): Handler<'putEhcp'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'ehcp-set',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => setEhcp(file, call.body, context),
    }),
  );
