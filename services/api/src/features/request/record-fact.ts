import { recordFact as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Records the one date that ends a deadline, or takes it back. */
export const recordFact = (deps: CommandDeps): Handler<'recordFact'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: call.body.on === null ? 'fact-taken-back' : 'fact-recorded',
      why: call.body.how,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { deadlineId: call.params.deadlineId, ...call.body }, context),
    }),
  );
