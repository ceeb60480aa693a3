import { writeInstead as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Has a held message written as a letter, where only an address stands in the way. */
export const writeInstead = (deps: CommandDeps): Handler<'writeInstead'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'letter-instead',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { id: call.params.noticeId }, context),
    }),
  );
