import { planMeeting as decide } from '@waymark/domain';
import { cadenceOf } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';
import { readPeople } from './read-people.ts';

/** Plans a meeting; refused while somebody whom the law wants invited is not, with what to do. */
export const planMeeting = (deps: CommandDeps): Handler<'planMeeting'> =>
  onPupil(async (call, record) => {
    const meetingId = deps.ids.meeting();
    const { schoolId } = record.loaded.file.pupil;
    const [people, cadence] = await Promise.all([
      readPeople(call.stores, schoolId),
      cadenceOf(call.stores, schoolId, call.body.kind),
    ]);
    return pupilCommand(deps, call, record, {
      what: 'meeting-planned',
      why: null,
      data: (fileVersion) => ({ meetingId, fileVersion }),
      decide: (file, context) => decide(file, { id: meetingId, facts: call.body, people, cadence }, context),
    });
  });
