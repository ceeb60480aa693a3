import { finishTask as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Says that a task was done, and how it went. */
export const finishTask = (deps: CommandDeps): Handler<'finishTask'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'task-done',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.taskId, outcome: call.body.outcome }, context),
    }),
  );
