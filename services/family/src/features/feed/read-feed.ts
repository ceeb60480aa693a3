import { addMonths, type CalendarDate, maySchool, type School, type Staff, seesSchool } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import { everyPage, type TenantStores } from '@waymark/store';
import type { FeedFacts, FeedMeeting } from './feed-entries.ts';

/** Schools read at once: each is two lists. */
const atOnce = 8;
const limit = 1000;

interface Window {
  readonly from: CalendarDate;
  readonly upTo: CalendarDate;
}

const meetingsOf = async ({ lists }: TenantStores, school: School, window: Window): Promise<FeedMeeting[]> => {
  const listed = await everyPage((cursor) => lists.meetings({ schoolId: school.id, ...window, cursor, limit }));
  return listed.flatMap(({ subject, row }) =>
    subject.kind === 'pupil' ? { pupilId: subject.pupilId, schoolName: school.name, meeting: row } : [],
  );
};

const deadlinesOf = async ({ lists }: TenantStores, { id }: School, { from, upTo }: Window) => {
  // A duty whose last school day is in the window may itself be due after it.
  const listed = await everyPage((cursor) =>
    lists.deadlines({ schoolId: id, from, upTo: addMonths(upTo, 2), cursor, limit }),
  );
  return listed.map(({ row }) => row).filter(({ owner }) => owner === 'school' || owner === 'senco');
};

/**
 * What a member of staff's grants, as they are at this moment, let her see a month back and a year ahead: the meetings
 * and the school's own duties where she reads the register, elsewhere the meetings that she is asked to.
 */
export const readFeed = async (
  stores: TenantStores,
  { id, grants }: Staff,
  { today, appUrl }: { readonly today: CalendarDate; readonly appUrl: string },
): Promise<FeedFacts> => {
  const window = { from: addMonths(today, -1), upTo: addMonths(today, 12) };
  const schools = (await stores.schools.list()).map(({ row }) => row).filter((school) => seesSchool(grants, school.id));
  const read = await inParallel(atOnce, schools, async (school) => {
    const all = maySchool(grants, 'register:read', school.id);
    const [meetings, deadlines] = await Promise.all([
      meetingsOf(stores, school, window),
      all ? deadlinesOf(stores, school, window) : [],
    ]);
    return { deadlines, meetings: meetings.filter(({ meeting }) => all || meeting.staffIds.includes(id)) };
  });
  return {
    ...{ appUrl, ...window },
    meetings: read.flatMap(({ meetings }) => meetings),
    deadlines: read.flatMap(({ deadlines }) => deadlines),
  };
};
