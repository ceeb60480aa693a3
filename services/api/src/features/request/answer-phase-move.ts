import { answerPhaseMove as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Says whether a child moves on to another phase. */
export const answerPhaseMove = (deps: CommandDeps): Handler<'answerPhaseMove'> =>
  onPupil((call, record) =>
    pupilCommand(deps, call, record, {
      what: 'phase-move-answered',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, call.body, context),
    }),
  );
