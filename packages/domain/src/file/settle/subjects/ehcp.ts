import { addDays, addYears, type CalendarDate } from '../../../calendar/index.ts';
import type { RuleId, SubjectOf } from '../../../deadline/index.ts';
import type { Meeting } from '../../meeting.ts';
import type { PupilFile } from '../../pupil-file.ts';
import type { SettleContext } from '../context.ts';
import { currentReviewMeeting } from '../current-meeting.ts';
import { type ClockedSubject, hasLeft } from './clocked-subject.ts';

type EhcpSubject = SubjectOf<'ehcp'>;

/** Duties of the school before a meeting that nobody here planned: history of a sheet, which says nothing of them. */
const ofTheMeeting: readonly string[] = ['AR_INVITE', 'AR_PAPERS', 'AR_SCHOOL_REPORT'];
/** Counted from the council's notice of amendments, whatever meeting comes next. */
const ofTheNotice: readonly string[] = ['AR_REPRESENTATIONS', 'AR_FINAL_PLAN'];

/** Years 1 to 14 as a number; others have none. */
const yearNumber = (ncYear: string | null): number | null =>
  ncYear !== null && /^\d+$/.test(ncYear) ? Number(ncYear) : null;

const idOf = (meeting: Meeting): string => `${meeting.id}.${meeting.occurrence}`;

const isStored = (file: PupilFile, rule: string, occurrence: string | null): boolean =>
  file.deadlines.some((each) => each.rule === rule && (occurrence === null || each.occurrence === occurrence));

/** Rules that a fact has done with before they were ever kept. */
const over = (file: PupilFile, { today }: SettleContext): readonly RuleId[] => {
  const { dateOfBirth } = file.pupil;
  const { laTransferredOn = null, lastReview = null } = file.ehcp ?? {};
  const reviewedSince =
    laTransferredOn !== null && lastReview?.decidedOn != null && lastReview.decidedOn > laTransferredOn;
  const five = dateOfBirth !== null && today >= addYears(dateOfBirth, 5);
  return [
    ...(reviewedSince ? (['AR_MOVE_LA_REVIEW'] as const) : []),
    ...(five && !isStored(file, 'AR_UNDER5', null) ? (['AR_UNDER5'] as const) : []),
  ];
};

/** How long after a decision a notice still belongs to it: later, the plan is amended outside a review. */
const noticeDays = 56;

/** The meeting of the review that a notice came from; null: none is known, or the notice came from no review. */
const meetingBefore = (file: PupilFile, noticeServedOn: CalendarDate): CalendarDate | null => {
  const current = currentReviewMeeting(file);
  if (current?.state === 'held' && current.on <= noticeServedOn) return current.on;
  const { meetingOn = null, decidedOn = null } = file.ehcp?.lastReview ?? {};
  if (meetingOn === null || meetingOn > noticeServedOn) return null;
  return decidedOn === null || noticeServedOn <= addDays(decidedOn, noticeDays) ? meetingOn : null;
};

const noticeSubject = (file: PupilFile, plain: EhcpSubject): ClockedSubject[] => {
  const noticeServedOn = file.ehcp?.noticeServedOn ?? null;
  if (noticeServedOn === null) return [];
  const subject = { ...plain, meetingOn: meetingBefore(file, noticeServedOn), noticeServedOn };
  return [{ subject, meeting: null, occurrence: noticeServedOn, keeps: (rule) => ofTheNotice.includes(rule) }];
};

/** What the school owed for a meeting that the review has since moved on from does not go away with it. */
const earlierMeetings = (file: PupilFile, plain: EhcpSubject, current: Meeting | null): ClockedSubject[] =>
  file.meetings
    .filter((meeting) => meeting.kind === 'annual-review' && meeting.state === 'held' && meeting.id !== current?.id)
    .map((meeting) => ({
      subject: { ...plain, meetingOn: meeting.on },
      meeting,
      keeps: (rule) => ofTheMeeting.includes(rule) && isStored(file, rule, idOf(meeting)),
    }));

/** The plan's own clock, its meetings, and the council's notice. */
export const ehcpSubjects = (file: PupilFile, context: SettleContext): ClockedSubject[] => {
  const { ehcp, pupil } = file;
  if (ehcp === null || hasLeft(pupil, context.today)) return [];
  const meeting = currentReviewMeeting(file);
  const { lastReview } = ehcp;
  const undecidedOn = lastReview?.decidedOn === null ? lastReview.meetingOn : null;
  const plain: EhcpSubject = {
    id: pupil.id,
    kind: 'ehcp',
    planFirstMadeOn: ehcp.planFirstMadeOn,
    lastReview,
    meetingOn: meeting?.on ?? undecidedOn,
    laMeetingBufferWeeks: context.laMeetingBufferWeeks,
    dateOfBirth: pupil.dateOfBirth,
    ncYear: yearNumber(pupil.ncYear),
    phaseTransfer: ehcp.phaseTransfer,
    post16MoveOn: ehcp.post16MoveOn,
    laTransferredOn: ehcp.laTransferredOn,
  };
  const done = over(file, context);
  const cycle: ClockedSubject = {
    subject: plain,
    meeting,
    keeps: (rule) => !done.includes(rule) && (meeting !== null || !ofTheMeeting.includes(rule)),
  };
  const others = [...noticeSubject(file, plain), ...earlierMeetings(file, plain, meeting)];
  if (meeting === null || undecidedOn === null || meeting.on <= undecidedOn) return [cycle, ...others];
  // A new meeting does not excuse the council from deciding on the last one.
  const undecided = { ...plain, meetingOn: undecidedOn };
  return [cycle, { subject: undecided, meeting: null, keeps: (rule) => rule === 'AR_LA_DECISION' }, ...others];
};
