import { decideRegister as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Adds to, moves on, keeps on or takes off the register, with the reason. */
export const decideRegister = (deps: CommandDeps): Handler<'decideRegister'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'register-decided',
      why: call.body.reason,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { ...call.body, noteId: deps.ids.note() }, context),
    }),
  );
