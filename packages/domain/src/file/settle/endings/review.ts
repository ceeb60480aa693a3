import { addMonths, type CalendarDate, londonDate, spoken } from '../../../calendar/index.ts';
import type { StoredDeadline } from '../../deadline-row.ts';
import type { PupilFile } from '../../pupil-file.ts';
import { currentReviewMeeting } from '../current-meeting.ts';
import { doneOn, type FindEnding } from './ending.ts';

const decided = (on: CalendarDate) => `The council decided on ${spoken(on)}`;

/** Ended by an earlier review than the one on record: what ended it then stands. */
const byAnEarlierReview = ({ endedOn }: StoredDeadline, meetingOn: CalendarDate | null): boolean =>
  endedOn !== null && (meetingOn === null || endedOn < meetingOn);

/**
 * The review whose decision starts a clock does not end it: only a later one does. It is told from the earlier one by
 * its meeting, so that a corrected decision date is not taken for another decision.
 */
export const clockReviewed: FindEnding = (deadline, file) => {
  const { meetingOn = null, decidedOn = null } = file.ehcp?.lastReview ?? {};
  if (decidedOn === null || decidedOn <= deadline.countedFrom) return null;
  if (meetingOn !== null && meetingOn <= deadline.countedFrom) return null;
  return byAnEarlierReview(deadline, meetingOn) ? null : doneOn(decidedOn, decided);
};

/** The decision on the meeting that it counts from, or on a later one. */
export const meetingDecided: FindEnding = (deadline, file) => {
  const { meetingOn = null, decidedOn = null } = file.ehcp?.lastReview ?? {};
  if (decidedOn === null || decidedOn < deadline.countedFrom) return null;
  if (meetingOn !== null && meetingOn < deadline.countedFrom) return null;
  return byAnEarlierReview(deadline, meetingOn) ? null : doneOn(decidedOn, decided);
};

/** The first review that a new council decides after it took the plan over. */
export const newCouncilReviewed: FindEnding = (_, file) => {
  const { lastReview = null, laTransferredOn = null } = file.ehcp ?? {};
  const decidedOn = lastReview?.decidedOn ?? null;
  return laTransferredOn === null || decidedOn === null || decidedOn <= laTransferredOn
    ? null
    : doneOn(decidedOn, decided);
};

const held = (on: CalendarDate) => `The meeting was held on ${spoken(on)}`;

/** The days of reviews held: the one of the cycle under way, and the last one on record. */
const reviewsHeld = (file: PupilFile): CalendarDate[] => {
  const meeting = currentReviewMeeting(file);
  const lastOn = file.ehcp?.lastReview?.meetingOn ?? null;
  return [...(meeting?.state === 'held' ? [meeting.on] : []), ...(lastOn === null ? [] : [lastOn])].toSorted();
};

/** The meeting of the year that this clock measures: the first after the clock began. */
export const reviewHeld: FindEnding = ({ countedFrom }, file) =>
  doneOn(
    reviewsHeld(file).find((on) => on > countedFrom),
    held,
  );

/** A review in the twelve months before the day by which the plan must name the next placement. */
export const phaseMeetingHeld: FindEnding = ({ countedFrom }, file) =>
  doneOn(
    reviewsHeld(file).find((on) => addMonths(countedFrom, -12) <= on && on < countedFrom),
    held,
  );

const enoughSent: readonly string[] = ['SENT', 'DELIVERED'];
const notYetSent: readonly string[] = ['PENDING', 'CLAIMED', 'HELD', 'UNKNOWN'];

/** Every invitation has left and none is held. */
export const invitationsSent: FindEnding = (deadline, file) => {
  const [meetingId, occurrence] = deadline.occurrence.split('.');
  const invitations = file.notices.filter(
    (notice) =>
      notice.obligation === `MEETING#${meetingId}` &&
      notice.occurrence === occurrence &&
      notice.step.startsWith('invite'),
  );
  if (invitations.some(({ state }) => notYetSent.includes(state))) return null;
  const lastOn = invitations
    .filter(({ state }) => enoughSent.includes(state))
    .map((notice) => notice.sentAt)
    .toSorted()
    .at(-1);
  return lastOn ? doneOn(londonDate(lastOn), (on) => `The last invitation was sent on ${spoken(on)}`) : null;
};
