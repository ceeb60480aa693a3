import { cadenceOf, readSchoolFacts } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import type { CommandDeps } from '../../pipeline/pupil-command.ts';
import { previewOf } from './preview-of.ts';
import { readPeople } from './read-people.ts';

/** Shows everything that planning this meeting would set in motion, and what stands against it. */
export const previewMeeting = (deps: CommandDeps): Handler<'previewMeeting'> =>
  onPupil(async ({ stores, body, today, now, may }, { loaded }) => {
    const { file } = loaded;
    const facts = readSchoolFacts(stores);
    const [calendar, laMeetingBufferWeeks, people, school, cadence] = await Promise.all([
      facts.calendar(file.pupil.schoolId),
      facts.laMeetingBufferWeeks(file.ehcp?.placingLa ?? null),
      readPeople(stores, file.pupil.schoolId),
      stores.schools.get(file.pupil.schoolId),
      cadenceOf(stores, file.pupil.schoolId, body.kind),
    ]);
    if (school === null)
      throw new Error("A child's school is not among her trust's. Add it, or mend the child's file.");
    const context = {
      ...{ today, now, calendar, laMeetingBufferWeeks, people, school: school.row },
      seesHolds: may('safeguarding:read'),
    };
    return { ok: true, data: previewOf(file, { id: deps.ids.meeting(), facts: body, cadence }, context) };
  });
