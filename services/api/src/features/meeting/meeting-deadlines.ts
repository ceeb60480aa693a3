import {
  type CalendarDate,
  clockedSubjects,
  evaluateSubject,
  type Instant,
  type Meeting,
  type PupilFile,
  ruleTitles,
  type SchoolCalendar,
} from '@waymark/domain';

export interface DeadlineContext {
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly calendar: SchoolCalendar | null;
  readonly laMeetingBufferWeeks: number;
}

const nothingNew = (): string => {
  throw new Error('A preview makes nothing new.');
};

/** The review's deadlines as they would stand with this meeting, by day: what the file would be settled to. */
export const meetingDeadlines = (file: PupilFile, meeting: Meeting, context: DeadlineContext) =>
  clockedSubjects({ ...file, meetings: [...file.meetings, meeting] }, { ...context, newId: nothingNew })
    .filter(({ subject }) => subject.kind === (meeting.kind === 'annual-review' ? 'ehcp' : 'sen-support'))
    .flatMap(({ subject, keeps }) =>
      evaluateSubject(subject, { asOf: context.today, calendar: context.calendar }).deadlines.filter((deadline) =>
        keeps(deadline.rule, deadline),
      ),
    )
    .map(({ rule, dueOn, practicalOn, owner, why, source }) => ({
      ...{ rule, title: ruleTitles[rule], dueOn, practicalOn: practicalOn ?? null, owner, why, source },
    }));
