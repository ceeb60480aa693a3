import {
  addDays,
  type CalendarDate,
  deadlineId,
  type EndedDuty,
  forecastDays,
  type OpenDuty,
  paceDays,
  type SchoolId,
} from '@waymark/domain';
import type { ListSubject, TenantStores } from '@waymark/store';
import { everyPage } from '../subject/index.ts';

const limit = 1000;

/** Whose file a row is in, by its id alone. */
const subjectKey = (subject: ListSubject): string => {
  switch (subject.kind) {
    case 'pupil':
      return subject.pupilId;
    case 'staff':
      return subject.staffId;
    case 'school':
      return subject.schoolId;
  }
};

export interface Duties {
  readonly open: readonly OpenDuty[];
  readonly ended: readonly EndedDuty[];
  readonly subjects: ReadonlyMap<string, ListSubject>;
}

/** What a school's forecast is made of: four lists of the school, each read to its end. */
export const readDuties = async (
  { lists }: Pick<TenantStores, 'lists'>,
  { schoolId, today }: { readonly schoolId: SchoolId; readonly today: CalendarDate },
): Promise<Duties> => {
  const upTo = addDays(today, forecastDays);
  const [deadlines, ended, meetings, held] = await Promise.all([
    everyPage((cursor) => lists.deadlines({ schoolId, upTo, cursor, limit })),
    everyPage((cursor) => lists.ended({ schoolId, from: addDays(today, -paceDays), upTo: today, cursor, limit })),
    everyPage((cursor) => lists.meetings({ schoolId, from: today, cursor, limit })),
    everyPage((cursor) => lists.held({ schoolId, cursor, limit })),
  ]);
  // The lists come by date: the first meeting of a child's is her next.
  const nextMeeting = new Map(meetings.toReversed().map(({ subject, row }) => [subjectKey(subject), row.on]));
  const heldOf = Map.groupBy(held, ({ subject }) => subjectKey(subject));
  return {
    subjects: new Map(deadlines.map(({ subject }) => [subjectKey(subject), subject])),
    open: deadlines.map(({ subject, row }) => ({
      id: deadlineId(row),
      subject: subjectKey(subject),
      rule: row.rule,
      owner: row.owner,
      dueOn: row.dueOn,
      practicalOn: row.practicalOn,
      meetingOn: nextMeeting.get(subjectKey(subject)) ?? null,
      heldMessages: heldOf.get(subjectKey(subject))?.length ?? 0,
    })),
    ended: ended.flatMap(({ row }) =>
      row.endedOn === null ? [] : [{ rule: row.rule, dueOn: row.dueOn, endedOn: row.endedOn }],
    ),
  };
};
