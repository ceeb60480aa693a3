import { chaseCouncil as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Records that the school asked a council that is late. */
export const chaseCouncil = (deps: CommandDeps): Handler<'chaseCouncil'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'council-chased',
      why: call.body.how,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { deadlineId: call.params.deadlineId, ...call.body }, context),
    }),
  );
