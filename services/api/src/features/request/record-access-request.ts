import { recordAccessRequest as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Records that somebody asked for what the school keeps about the child. */
export const recordAccessRequest = (deps: CommandDeps): Handler<'recordAccessRequest'> =>
  onPupil((call, record) => {
    const id = deps.ids.accessRequest();
    return pupilCommand(deps, call, record, {
      what: 'access-request-recorded',
      why: null,
      data: (fileVersion) => ({ accessRequestId: id, fileVersion }),
      decide: (file, context) => decide(file, { id, facts: call.body }, context),
    });
  });
