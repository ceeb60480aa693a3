import { recordAssessment as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Records that the council was asked for an EHC needs assessment. */
export const recordAssessment = (deps: CommandDeps): Handler<'recordAssessment'> =>
  onPupil((call, record) => {
    const id = deps.ids.assessment();
    const { startEhcp, ...facts } = call.body;
    const input = { id, facts, startEhcp: startEhcp ? { noteId: deps.ids.note() } : null };
    return pupilCommand(deps, call, record, {
      what: 'assessment-recorded',
      why: null,
      data: (fileVersion) => ({ assessmentId: id, fileVersion }),
      decide: (file, context) => decide(file, input, context),
    });
  });
