import { addDays } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { deadlineView } from '../pupil/deadline-view.ts';
import { reasonView } from '../pupil/decision-view.ts';
import { everyPage, readSubjectNames } from '../subject/index.ts';
import { soonAhead, sortDeadlines } from './sort-deadlines.ts';

/** As many rows as one query may bring; lists are read to their end all the same. */
const limit = 1000;

/** What is overdue, due, waiting and held in one school. Five queries, one more where a line is about staff. */
export const getToday: Handler<'getToday'> = onSchool(async ({ stores, today, may }, { school }) => {
  const schoolId = school.row.id;
  const upTo = addDays(today, soonAhead);
  const { lists } = stores;
  const [deadlines, tasks, held, meetings] = await Promise.all([
    everyPage((cursor) => lists.deadlines({ schoolId, upTo, cursor, limit })),
    everyPage((cursor) => lists.tasks({ schoolId, cursor, limit })),
    everyPage((cursor) => lists.held({ schoolId, cursor, limit })),
    everyPage((cursor) => lists.meetings({ schoolId, from: today, upTo, cursor, limit })),
  ]);
  const subjects = [...deadlines, ...tasks, ...held, ...meetings].map(({ subject }) => subject);
  const { roll, nameOf } = await readSubjectNames(stores, schoolId, subjects);
  const seesHolds = may('safeguarding:read');
  const lines = deadlines.map(({ subject, row }) => ({ subject: nameOf(subject), deadline: deadlineView(row) }));
  return {
    ok: true,
    data: {
      today,
      ...sortDeadlines(lines, today),
      tasks: tasks.map(({ subject, row }) => ({ subject: nameOf(subject), task: row })),
      held: held.map(({ subject, row }) => ({
        subject: nameOf(subject),
        noticeId: row.id,
        template: row.template,
        reason: reasonView(row.reason, seesHolds),
        leaveAt: row.leaveAt,
      })),
      meetings: meetings.map(({ subject, row }) => ({
        subject: nameOf(subject),
        meetingId: row.id,
        kind: row.kind,
        on: row.on,
        startsAt: row.startsAt,
        place: row.place,
      })),
      onRoll: roll.length,
      onRegister: roll.filter(({ provision }) => provision !== 'N').length,
    },
  };
});
