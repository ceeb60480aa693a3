import { recordWishes as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Records what the young person said to a member of staff, or wrote, about who is to be told. */
export const recordWishes = (deps: CommandDeps): Handler<'recordWishes'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'wishes-recorded',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, { ...call.body, by: context.by.id }, context),
    }),
  );
