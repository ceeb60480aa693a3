import { endDeadline as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Says that a deadline was met, or waives it, with the day and the reason. */
export const endDeadline = (deps: CommandDeps): Handler<'endDeadline'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: `deadline-${call.body.as}`,
      why: call.body.because,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.deadlineId, ...call.body }, context),
    }),
  );
