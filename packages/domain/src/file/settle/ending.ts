import type { RuleId } from '../../deadline/index.ts';
import type { StoredDeadline } from '../deadline-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { assessmentAnswered, requestAnswered, rightsPassed } from './endings/child.ts';
import type { Ending, FindEnding } from './endings/ending.ts';
import { familyAnswered, happened, youngReviewConsidered } from './endings/happened.ts';
import {
  clockReviewed,
  invitationsSent,
  meetingDecided,
  newCouncilReviewed,
  phaseMeetingHeld,
  reviewHeld,
} from './endings/review.ts';
import { parentsTold, supportReviewed, thirdMeetingHeld } from './endings/support.ts';

interface EndOfRule {
  readonly find: FindEnding;
  /**
   * What a change of the facts does to a deadline that they ended. `stands`: nothing, for they speak of a later one by
   * then. `restated`: it says what they say now, as long as they speak of it. `follows`: so, and where they no longer
   * do, it is overtaken.
   */
  readonly after: 'stands' | 'restated' | 'follows';
}

const stands = (find: FindEnding): EndOfRule => ({ find, after: 'stands' });
const restated = (find: FindEnding): EndOfRule => ({ find, after: 'restated' });
const follows = (find: FindEnding): EndOfRule => ({ find, after: 'follows' });

/** How the facts of a child's file end each rule's deadlines. A rule that is not here ends by a person's word alone. */
export const endOfRule: Readonly<Partial<Record<RuleId, EndOfRule>>> = {
  AR_CLOCK: restated(clockReviewed),
  AR_LATEST_MEETING: stands(reviewHeld),
  AR_INVITE: stands(invitationsSent),
  AR_PAPERS: follows(happened),
  AR_SCHOOL_REPORT: follows(happened),
  AR_LA_DECISION: restated(meetingDecided),
  AR_REPRESENTATIONS: follows(familyAnswered),
  AR_FINAL_PLAN: follows(happened),
  AR_PHASE_TRANSFER: follows(happened),
  AR_PHASE_MEETING: stands(phaseMeetingHeld),
  AR_POST16_MOVE: follows(happened),
  AR_UNDER5: follows(youngReviewConsidered),
  AR_MOVE_LA_TELL: follows(happened),
  AR_MOVE_LA_REVIEW: restated(newCouncilReviewed),
  NA_DECIDE: follows(assessmentAnswered),
  NA_NO_PLAN: follows(assessmentAnswered),
  NA_FINAL: follows(assessmentAnswered),
  NA_ADVICE: follows(assessmentAnswered),
  NA_COMMENTS: follows(assessmentAnswered),
  NA_CONSULTATION: follows(assessmentAnswered),
  SS_INFORM: restated(parentsTold),
  SS_REVIEW: stands(supportReviewed),
  SS_MEETINGS: stands(thirdMeetingHeld),
  YP_RIGHTS: stands(rightsPassed),
  FILE_TRANSFER: follows(happened),
  SAR_RESPONSE: follows(requestAnswered),
  RETENTION_END: follows(happened),
};

const ends: ReadonlyMap<string, EndOfRule> = new Map(Object.entries(endOfRule));

/** How the facts end this deadline; null: nothing in the file says that it was done. */
export const endingOf = (deadline: StoredDeadline, file: PupilFile, context: SettleContext): Ending | null =>
  ends.get(deadline.rule)?.find(deadline, file, context) ?? null;

/** What a change of the facts does to a deadline of this rule that they ended. */
export const afterEnding = ({ rule }: StoredDeadline): EndOfRule['after'] => ends.get(rule)?.after ?? 'stands';
