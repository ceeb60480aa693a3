import type { CalendarDate } from '../../calendar/index.ts';
import type { Assessment } from '../assessment.ts';
import { isActive, type StoredDeadline } from '../deadline-row.ts';
import type { FileDecision } from '../decision.ts';
import { type FactKind, howItEnds } from '../facts-asked.ts';
import { type Happening, happeningKindSchema } from '../happening.ts';
import type { PupilFile } from '../pupil-file.ts';
import { currentReviewMeeting } from '../settle/current-meeting.ts';
import { happeningOf } from '../settle/endings/happened.ts';
import { deadlineId } from '../settle/settle-deadlines.ts';
import { accessRequestOf } from '../settle/subjects/access-request.ts';
import { assessmentOf } from '../settle/subjects/assessment.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, noSuch, refused } from './context.ts';

export interface RecordFact {
  /** Rule and occurrence, as `deadlineId` writes them. */
  readonly deadlineId: string;
  readonly what: FactKind;
  /** Null takes back what was recorded. */
  readonly on: CalendarDate | null;
  readonly how: string | null;
}

type Given = Pick<RecordFact, 'what' | 'on' | 'how'>;

const reviewedOn = (file: PupilFile, deadline: StoredDeadline): CalendarDate | null => {
  if (deadline.rule === 'AR_LA_DECISION') return deadline.countedFrom;
  const meeting = currentReviewMeeting(file);
  const undecided = file.ehcp?.lastReview?.decidedOn === null ? file.ehcp.lastReview.meetingOn : null;
  return meeting?.state === 'held' ? meeting.on : undecided;
};

const withReview = (file: PupilFile, deadline: StoredDeadline, on: CalendarDate | null): PupilFile =>
  file.ehcp === null
    ? file
    : { ...file, ehcp: { ...file.ehcp, lastReview: { meetingOn: reviewedOn(file, deadline), decidedOn: on } } };

const assessmentFacts = ({ what, on }: Given): Partial<Assessment> | null => {
  switch (what) {
    case 'will-assess':
      return { decision: on === null ? null : { on, to: 'assess' } };
    case 'will-not-assess':
      return { decision: on === null ? null : { on, to: 'refuse' } };
    case 'advice-sent':
      return { adviceSentOn: on };
    case 'comments-sent':
      return { commentsSentOn: on };
    case 'consultation-answered':
      return { consultationAnsweredOn: on };
    case 'no-plan-decided':
      return { noPlanDecidedOn: on };
    case 'plan-issued':
      return { planIssuedOn: on };
    default:
      return null;
  }
};

const withHappening = (
  file: PupilFile,
  deadline: StoredDeadline,
  { given: { what, on, how }, context }: { given: Given; context: CommandContext },
): PupilFile => {
  const kind = happeningKindSchema.parse(what);
  const of = happeningOf(deadline);
  const asked = howItEnds(deadline.rule).asks.map((each) => each.what);
  // One duty ends one way: the final plan sent takes the place of a decision not to amend.
  const others = file.happened.filter((each) => each.of !== of || !asked.some((other) => other === each.what));
  const added: readonly Happening[] =
    on === null ? [] : [{ what: kind, of, on, how, by: context.by.name, recordedAt: context.now }];
  return { ...file, happened: [...others, ...added] };
};

const withFact = (
  file: PupilFile,
  deadline: StoredDeadline,
  { given, context }: { given: Given; context: CommandContext },
): PupilFile => {
  const { what, on } = given;
  if (what === 'review-decided') return withReview(file, deadline, on);
  if (what === 'parents-told') {
    const plans = file.plans.map((plan) =>
      plan.provisionStartedOn === deadline.countedFrom ? { ...plan, parentsToldOn: on } : plan,
    );
    return { ...file, plans };
  }
  if (what === 'request-answered') {
    const request = accessRequestOf(file, deadline);
    const accessRequests = file.accessRequests.map((each) => (each === request ? { ...each, answeredOn: on } : each));
    return { ...file, accessRequests };
  }
  const facts = assessmentFacts(given);
  if (facts === null) return withHappening(file, deadline, { given, context });
  const assessment = assessmentOf(file, deadline);
  const assessments = file.assessments.map((each) => (each === assessment ? { ...each, ...facts } : each));
  return { ...file, assessments };
};

/**
 * Records the one date that ends a duty, where the file keeps it: the deadline then ends by the fact, and is open again
 * if the fact is taken back. What a person has ended by her word, or what was overtaken, is not asked about.
 */
export const recordFact = (file: PupilFile, input: RecordFact, context: CommandContext): FileDecision => {
  const deadline = file.deadlines.find((each) => deadlineId(each) === input.deadlineId);
  if (deadline === undefined) return noSuch('deadlineId');
  const faults = [
    ...faultIf(
      deadline.endedBy === 'person' || deadline.state === 'superseded',
      'state',
      'This deadline has ended already; load the page again to see how',
    ),
    ...faultIf(
      !howItEnds(deadline.rule).asks.some(({ what }) => what === input.what),
      'what',
      'is not what ends this deadline; choose what happened from the list',
    ),
    ...faultIf(
      input.what === 'review-decided' && (input.on === null || !isActive(deadline)),
      'on',
      'is the last review’s; correct it among the EHCP’s dates, where its meeting stands beside it',
    ),
  ];
  if (faults.length > 0) return refused(faults);
  return accepted(file, withFact(file, deadline, { given: input, context }), context.today);
};
