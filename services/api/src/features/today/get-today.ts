import { addDays, type Notice, type PupilId } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { deadlineView } from '../pupil/deadline-view.ts';
import { reasonView } from '../pupil/decision-view.ts';
import { everyPage, readSubjectNames } from '../subject/index.ts';
import { readAdults } from './read-adults.ts';
import { deadlinesAhead, meetingsAhead, sortDeadlines } from './sort-deadlines.ts';

/** As many rows as one query may bring; lists are read to their end all the same. */
const limit = 1000;

const adultOf = ({ recipient }: Notice): string | null => (recipient.kind === 'adult' ? recipient.id : null);

/**
 * What is overdue, due, waiting and held in one school. Five queries, one more where a line is about staff, and one for
 * each child, up to 40, about whose adult there is a task or a held message.
 */
export const getToday: Handler<'getToday'> = onSchool(async ({ stores, today, may }, { school }) => {
  const schoolId = school.row.id;
  const { lists } = stores;
  const [deadlines, tasks, held, meetings, calendar] = await Promise.all([
    everyPage((cursor) => lists.deadlines({ schoolId, upTo: addDays(today, deadlinesAhead), cursor, limit })),
    everyPage((cursor) => lists.tasks({ schoolId, cursor, limit })),
    everyPage((cursor) => lists.held({ schoolId, cursor, limit })),
    everyPage((cursor) =>
      lists.meetings({ schoolId, from: today, upTo: addDays(today, meetingsAhead), cursor, limit }),
    ),
    stores.calendars.get(schoolId),
  ]);
  const subjects = [...deadlines, ...tasks, ...held, ...meetings].map(({ subject }) => subject);
  const { roll, nameOf } = await readSubjectNames(stores, schoolId, subjects);
  const seesHolds = may('safeguarding:read');
  const read = { read: (pupilId: PupilId) => stores.files.read(pupilId), seesHolds };
  const tasksAbout = tasks.map(({ subject, row }) => ({ subject, row, adultId: row.adultId }));
  const heldAbout = held.map(({ subject, row }) => ({ subject, row, adultId: adultOf(row) }));
  const whoOf = await readAdults(read, [...tasksAbout, ...heldAbout]);
  const lines = deadlines.map(({ subject, row }) => ({ subject: nameOf(subject), deadline: deadlineView(row) }));
  return {
    ok: true,
    data: {
      today,
      ...sortDeadlines(lines, today),
      tasks: tasksAbout.map((line) => ({ subject: nameOf(line.subject), task: line.row, who: whoOf(line) })),
      held: heldAbout.map(({ subject, row, adultId }) => ({
        subject: nameOf(subject),
        noticeId: row.id,
        template: row.template,
        reason: reasonView(row.reason, seesHolds),
        leaveAt: row.leaveAt,
        who: whoOf({ subject, adultId }),
      })),
      meetings: meetings.map(({ subject, row }) => ({
        subject: nameOf(subject),
        meetingId: row.id,
        kind: row.kind,
        on: row.on,
        startsAt: row.startsAt,
        place: row.place,
      })),
      termsUntil:
        calendar?.row.terms
          .map(({ to }) => to)
          .toSorted()
          .at(-1) ?? null,
      onRoll: roll.length,
      onRegister: roll.filter(({ provision }) => provision !== 'N').length,
    },
  };
});
