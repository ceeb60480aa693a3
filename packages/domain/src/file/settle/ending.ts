import { addDays, londonDate, spoken } from '../../calendar/index.ts';
import type { StoredDeadline } from '../deadline-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { currentReviewMeeting } from './current-meeting.ts';

type Day = SettleContext['today'];

/** How a deadline came to its end: done on a day, or overtaken by other facts. */
type Ending = { readonly doneOn: Day; readonly because: string } | null;

/** The decision that starts a clock does not end it: only a later one does. */
const reviewDecided = (deadline: StoredDeadline, file: PupilFile): Ending => {
  const decidedOn = file.ehcp?.lastReview?.decidedOn ?? null;
  if (decidedOn === null || decidedOn <= deadline.countedFrom) return null;
  return { doneOn: decidedOn, because: `The council decided on ${spoken(decidedOn)}` };
};

const meetingHeld = (_: StoredDeadline, file: PupilFile): Ending => {
  const meeting = currentReviewMeeting(file);
  return meeting?.state === 'held'
    ? { doneOn: meeting.on, because: `The meeting was held on ${spoken(meeting.on)}` }
    : null;
};

const parentsTold = (_: StoredDeadline, file: PupilFile): Ending => {
  const toldOn = file.plans.map((plan) => plan.parentsToldOn).find((day) => day !== null) ?? null;
  return toldOn === null ? null : { doneOn: toldOn, because: `Parents were told on ${spoken(toldOn)}` };
};

/** How long before its date a review still counts as that review, in days. */
const earlyReviewDays = 42;

/** Reviewed, and the next date agreed: the plan has moved on from this one. */
const supportReviewed = (deadline: StoredDeadline, file: PupilFile): Ending => {
  const plan = file.plans.find(({ state }) => state === 'current');
  const lastOn = plan?.lastReviewOn ?? null;
  if (lastOn === null || plan?.reviewOn === deadline.dueOn || lastOn < addDays(deadline.dueOn, -earlyReviewDays))
    return null;
  return { doneOn: lastOn, because: `It was reviewed on ${spoken(lastOn)}` };
};

const rightsPassed = (deadline: StoredDeadline, _: PupilFile, { today }: SettleContext): Ending =>
  today > deadline.dueOn
    ? { doneOn: deadline.dueOn, because: `Rights passed to the young person after ${spoken(deadline.dueOn)}` }
    : null;

const enoughSent: readonly string[] = ['SENT', 'DELIVERED'];
const notYetSent: readonly string[] = ['PENDING', 'CLAIMED', 'HELD', 'UNKNOWN'];

const invitationsSent = (deadline: StoredDeadline, file: PupilFile): Ending => {
  const [meetingId, occurrence] = deadline.occurrence.split('.');
  const invitations = file.notices.filter(
    (notice) =>
      notice.obligation === `MEETING#${meetingId}` &&
      notice.occurrence === occurrence &&
      notice.step.startsWith('invite'),
  );
  const sent = invitations.filter(({ state }) => enoughSent.includes(state));
  const waiting = invitations.some(({ state }) => notYetSent.includes(state));
  const lastOn =
    sent
      .map((notice) => notice.sentAt)
      .toSorted()
      .at(-1) ?? null;
  if (lastOn === null || waiting) return null;
  const doneOn = londonDate(lastOn);
  return { doneOn, because: `The last invitation was sent on ${spoken(doneOn)}` };
};

const endings: Readonly<Record<string, (deadline: StoredDeadline, file: PupilFile, context: SettleContext) => Ending>> =
  {
    AR_CLOCK: reviewDecided,
    AR_LA_DECISION: reviewDecided,
    AR_LATEST_MEETING: meetingHeld,
    AR_PHASE_MEETING: meetingHeld,
    AR_INVITE: invitationsSent,
    SS_INFORM: parentsTold,
    SS_REVIEW: supportReviewed,
    YP_RIGHTS: rightsPassed,
  };

/** How the facts end this deadline; null: nothing in the file says it was done. */
export const endingOf = (deadline: StoredDeadline, file: PupilFile, context: SettleContext): Ending =>
  endings[deadline.rule]?.(deadline, file, context) ?? null;
