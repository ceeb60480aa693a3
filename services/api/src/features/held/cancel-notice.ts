import { cancelNotice as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Decides that a message which has not left is not to be sent; her reason is the audit’s. */
export const cancelNotice = (deps: CommandDeps): Handler<'cancelNotice'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'message-not-sent',
      why: call.body.because,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.noticeId }, context),
    }),
  );
