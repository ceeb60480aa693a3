import { changeAssessment as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Changes the dates of a needs assessment, or how it ended. */
export const changeAssessment = (deps: CommandDeps): Handler<'changeAssessment'> =>
  onPupil((call, record) => {
    const { startEhcp, ...facts } = call.body;
    const id = call.params.assessmentId;
    const input = { id, facts, startEhcp: startEhcp ? { noteId: deps.ids.note() } : null };
    return pupilCommand(deps, call, record, {
      what: 'assessment-changed',
      why: null,
      data: (fileVersion) => ({ fileVersion }),
      decide: (file, context) => decide(file, input, context),
    });
  });
