import { changeAccessRequest as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Changes a request for access: its pauses, an extension, its answer. */
export const changeAccessRequest = (deps: CommandDeps): Handler<'changeAccessRequest'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'access-request-changed',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.accessRequestId, facts: call.body }, context),
    }),
  );
