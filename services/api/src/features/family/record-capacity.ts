import { recordCapacity as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Records what was found about the young person's capacity; the evidence stands in the file and in the audit. */
export const recordCapacity = (deps: CommandDeps): Handler<'recordCapacity'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'capacity-recorded',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, call.body, context),
    }),
  );
