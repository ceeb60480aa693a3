import { addDays, spoken } from '../../../calendar/index.ts';
import { doneOn, type FindEnding } from './ending.ts';

/** The parents were told that this support began. */
export const parentsTold: FindEnding = ({ countedFrom, endedOn }, { plans }) => {
  const own = plans.find((each) => each.provisionStartedOn === countedFrom);
  const plan = own ?? (endedOn === null ? plans.find((each) => each.parentsToldOn) : undefined);
  return doneOn(plan?.parentsToldOn, (on) => `Parents were told on ${spoken(on)}`);
};

/** How long before its date a review still counts as that review, in days. */
const earlyReviewDays = 42;

/** Reviewed, and the next date agreed: the plan has moved on from this one. */
export const supportReviewed: FindEnding = ({ dueOn }, { plans }) => {
  const plan = plans.find(({ state }) => state === 'current');
  const lastOn = plan?.lastReviewOn ?? null;
  if (lastOn === null || plan?.reviewOn === dueOn || lastOn < addDays(dueOn, -earlyReviewDays)) return null;
  return doneOn(lastOn, (on) => `It was reviewed on ${spoken(on)}`);
};

const meetingsAYear = 3;

/** The third meeting of the school year. */
export const thirdMeetingHeld: FindEnding = ({ countedFrom, dueOn }, { meetings }) => {
  const held = meetings
    .filter(
      ({ kind, state, on }) => kind === 'sen-support-review' && state === 'held' && countedFrom <= on && on <= dueOn,
    )
    .map(({ on }) => on)
    .toSorted();
  return doneOn(held[meetingsAYear - 1], (on) => `The third meeting of the school year was held on ${spoken(on)}`);
};
