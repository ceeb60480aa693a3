import { setSenSupport } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Sets the support plan with its review date. */
export const putSenSupport = (deps: CommandDeps): Handler<'putSenSupport'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'sen-support-set',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => setSenSupport(file, { ...call.body, newPlanId: deps.ids.plan() }, context),
    }),
  );
