import type { DeadlineSubject, RuleId } from '../../deadline/index.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { currentReviewMeeting } from './current-meeting.ts';

/** Something of a child's that clocks run for, with what distinguishes its deadlines from earlier ones. */
export interface ClockedSubject {
  readonly subject: DeadlineSubject;
  /** Whether a deadline of this rule is this file's to keep. */
  readonly keeps: (rule: RuleId) => boolean;
  /** The meeting that meeting-bound rules count from; null: they count from plain dates. */
  readonly meeting: Meeting | null;
}

const meetingBound: readonly string[] = [
  'AR_INVITE',
  'AR_PAPERS',
  'AR_SCHOOL_REPORT',
  'AR_LA_DECISION',
  'AR_FINAL_PLAN',
];

/** Whether the rule's deadlines belong to one meeting and not to the plan. */
export const isMeetingBound = (rule: string): boolean => meetingBound.includes(rule);

/** Duties of the school before a meeting that nobody here planned: history of a sheet, which says nothing of them. */
const unknowableOfHistory: readonly string[] = ['AR_INVITE', 'AR_PAPERS', 'AR_SCHOOL_REPORT'];

/** Years 1 to 14 as a number; others have none. */
const yearNumber = (ncYear: string | null): number | null =>
  ncYear !== null && /^\d+$/.test(ncYear) ? Number(ncYear) : null;

const ehcpSubject = (file: PupilFile, context: SettleContext): ClockedSubject[] => {
  const { ehcp, pupil } = file;
  if (ehcp === null || pupil.leftOn !== null) return [];
  const meeting = currentReviewMeeting(file);
  const { lastReview } = ehcp;
  const undecidedOn = lastReview?.decidedOn === null ? lastReview.meetingOn : null;
  const subject: DeadlineSubject = {
    id: pupil.id,
    kind: 'ehcp',
    planFirstMadeOn: ehcp.planFirstMadeOn,
    lastReview,
    meetingOn: meeting?.on ?? undecidedOn,
    noticeServedOn: ehcp.noticeServedOn,
    laMeetingBufferWeeks: context.laMeetingBufferWeeks,
    dateOfBirth: pupil.dateOfBirth,
    ncYear: yearNumber(pupil.ncYear),
    phaseTransfer: ehcp.phaseTransfer,
    post16MoveOn: ehcp.post16MoveOn,
    laTransferredOn: ehcp.laTransferredOn,
  };
  const cycle: ClockedSubject = {
    subject,
    meeting,
    keeps: (rule) => meeting !== null || !unknowableOfHistory.includes(rule),
  };
  if (meeting === null || undecidedOn === null || meeting.on <= undecidedOn) return [cycle];
  // A new meeting does not excuse the council from deciding on the last one.
  const undecided = { ...subject, meetingOn: undecidedOn };
  return [cycle, { subject: undecided, meeting: null, keeps: (rule) => rule === 'AR_LA_DECISION' }];
};

const senSupportSubjects = (file: PupilFile): ClockedSubject[] => {
  const { pupil } = file;
  if (pupil.provision !== 'K' || pupil.leftOn !== null) return [];
  const held = file.meetings.filter((meeting) => meeting.kind === 'sen-support-review' && meeting.state === 'held');
  return file.plans
    .filter((plan) => plan.state === 'current')
    .map((plan) => ({
      subject: {
        id: pupil.id,
        kind: 'sen-support' as const,
        provisionStartedOn: plan.provisionStartedOn,
        parentsToldOn: plan.parentsToldOn,
        reviewOn: plan.reviewOn,
        ...(held.length === 0 ? {} : { meetingsHeldOn: held.map((meeting) => meeting.on) }),
      },
      meeting: null,
      keeps: () => true,
    }));
};

const childSubjects = (file: PupilFile, context: SettleContext): ClockedSubject[] => {
  const { pupil } = file;
  const hasSenFile = pupil.provision !== 'N' || file.ehcp !== null || file.plans.length > 0;
  if (!hasSenFile) return [];
  const { dateOfBirth, leftOn } = pupil;
  const always = { meeting: null, keeps: () => true };
  return [
    ...(dateOfBirth === null
      ? []
      : [
          {
            subject: { id: pupil.id, kind: 'young-person', dateOfBirth } satisfies DeadlineSubject,
            meeting: null,
            keeps: () => leftOn === null && (pupil.provision !== 'N' || file.ehcp !== null),
          },
          { subject: { id: pupil.id, kind: 'retention', dateOfBirth } satisfies DeadlineSubject, ...always },
        ]),
    ...(leftOn === null || leftOn > context.today
      ? []
      : [{ subject: { id: pupil.id, kind: 'leaver', leftOn } satisfies DeadlineSubject, ...always }]),
  ];
};

/** Everything of this child's that clocks run for. */
export const clockedSubjects = (file: PupilFile, context: SettleContext): ClockedSubject[] => [
  ...ehcpSubject(file, context),
  ...senSupportSubjects(file),
  ...childSubjects(file, context),
];
