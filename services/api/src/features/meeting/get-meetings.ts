import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { everyPage, readSubjectNames } from '../subject/index.ts';

/** A school's planned meetings by date; one whose day has passed stays until somebody says that it was held. */
export const getMeetings: Handler<'getMeetings'> = onSchool(async ({ stores }, { school }) => {
  const schoolId = school.row.id;
  const listed = await everyPage((cursor) => stores.lists.meetings({ schoolId, cursor, limit: 1000 }));
  const { nameOf } = await readSubjectNames(
    stores,
    schoolId,
    listed.map(({ subject }) => subject),
  );
  const meetings = listed.flatMap(({ subject, row }) => {
    const named = nameOf(subject);
    if (named.kind !== 'pupil') return [];
    const { pupilId, forename, surname } = named;
    const { id, kind, on, startsAt, endsAt, place, state } = row;
    return [{ pupilId, forename, surname, meeting: { id, kind, on, startsAt, endsAt, place, state } }];
  });
  return { ok: true, data: { meetings } };
});
