import { changePupil as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';
import { withoutUndefined } from '../../pipeline/without-undefined.ts';

/** Changes what is known of a child. */
export const changePupil = (deps: CommandDeps): Handler<'changePupil'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'pupil-changed',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, withoutUndefined(call.body), context),
    }),
  );
