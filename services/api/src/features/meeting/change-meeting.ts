import { changeMeeting as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';
import { withoutUndefined } from '../../pipeline/without-undefined.ts';

/** Moves, holds or cancels a meeting. */
export const changeMeeting = (deps: CommandDeps): Handler<'changeMeeting'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: `meeting-${call.body.state ?? 'moved'}`,
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) =>
        decide(file, { id: call.params.meetingId, change: withoutUndefined(call.body) }, context),
    }),
  );
