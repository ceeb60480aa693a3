import {
  addDays,
  calendarCovers,
  isSchoolDay,
  isWorkingDay,
  type Meeting,
  type PupilFile,
  type School,
  spoken,
} from '@waymark/domain';
import { type DeadlineContext, meetingDeadlines } from './meeting-deadlines.ts';

/** How families reach the school, as its messages say it. */
export type SchoolReach = Pick<School, 'replyTo' | 'phone'>;

/** Regulation 20(3): everyone invited has at least two weeks' notice of the date. */
const noticeDays = 14;

const warnIf = (condition: boolean, sentence: string): string[] => (condition ? [sentence] : []);

const offDay = ({ on }: Meeting, calendar: DeadlineContext['calendar']): boolean =>
  calendar !== null && calendarCovers(calendar, on) ? !isSchoolDay(calendar, on) : !isWorkingDay(on);

const limitsPassed = (file: PupilFile, meeting: Meeting, context: DeadlineContext): string[] =>
  meetingDeadlines(file, meeting, context)
    .filter(({ rule, dueOn }) => (rule === 'AR_LATEST_MEETING' || rule === 'AR_PHASE_MEETING') && meeting.on > dueOn)
    .map(
      ({ dueOn }) => `${spoken(meeting.on)} is after ${spoken(dueOn)}, the last day on which this meeting is in time.`,
    );

const noReplies = ({ replyTo, phone }: SchoolReach): string[] =>
  warnIf(
    replyTo === null,
    phone === null
      ? 'The school has no reply address and no telephone number here, so families are told to call or visit. Enter them on the School page.'
      : `The school has no reply address here, so families are told to call ${phone}. Enter one on the School page.`,
  );

/** What to think about before planning a meeting, though nothing forbids it. */
export const meetingWarnings = (
  file: PupilFile,
  meeting: Meeting,
  context: DeadlineContext & { readonly school: SchoolReach },
): string[] => [
  ...warnIf(
    meeting.kind === 'annual-review' && meeting.on < addDays(context.today, noticeDays),
    'This gives less than two weeks’ notice, which everyone invited must have by law (AR_INVITE, SEND Regulations 2014 reg 20(3)). Choose a later day, or go on only if the parent or young person and everyone else invited agree to shorter notice.',
  ),
  ...warnIf(offDay(meeting, context.calendar), `${spoken(meeting.on)} is not a school day.`),
  ...warnIf(
    context.calendar === null || !calendarCovers(context.calendar, meeting.on),
    'The school’s term dates are not known for this day. Enter them, so that messages leave on school days.',
  ),
  ...limitsPassed(file, meeting, context),
  ...warnIf(
    file.meetings.some(({ state, on }) => state === 'planned' && on === meeting.on),
    'Another meeting of this child is planned for the same day.',
  ),
  ...noReplies(context.school),
];
