import { restoreNotice as decide, noticeIdSchema } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Takes back that a message is not to be sent: another takes its place, and who may be told is decided anew. */
export const restoreNotice = (deps: CommandDeps): Handler<'restoreNotice'> =>
  onPupil((call, record) => {
    const newId = noticeIdSchema.parse(deps.ids.request());
    return pupilCommand(deps, call, record, {
      what: 'message-wanted-after-all',
      why: null,
      data: (fileVersion) => ({ noticeId: newId, fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.noticeId, newId }, context),
    });
  });
