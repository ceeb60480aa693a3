import { addDays, type CalendarDate, londonDate, spoken } from '../../../calendar/index.ts';
import { deadlineObligation } from '../../../notice/family-dates.ts';
import type { StoredDeadline } from '../../deadline-row.ts';
import type { Notice, NoticeState } from '../../notice-row.ts';
import type { PupilFile } from '../../pupil-file.ts';
import type { Task } from '../../task.ts';
import { doneOn, type Ending, type FindEnding } from './ending.ts';

const arrived: readonly NoticeState[] = ['SENT', 'DELIVERED', 'COMPLAINED'];
const notOwed: readonly NoticeState[] = ['CANCELLED', 'SUPERSEDED'];

/** The day on which this message told its reader, by itself or by who phoned instead; null: not yet. */
const toldOn = (notice: Notice, tasks: readonly Task[]): CalendarDate | null => {
  if (arrived.includes(notice.state) && notice.sentAt !== null) return londonDate(notice.sentAt);
  return tasks.find((task) => task.noticeId === notice.id && task.state === 'done')?.doneOn ?? null;
};

/** Everybody who is to be told has been, by the message that support has started or by a letter posted. */
const toldByMessage = (deadline: StoredDeadline, { notices, tasks }: PupilFile): Ending | null => {
  const obligation = deadlineObligation(deadline);
  const letters = tasks.filter(({ about, state }) => about?.obligation === obligation && state !== 'ended');
  const days = [
    ...notices
      .filter((notice) => notice.obligation === obligation && !notOwed.includes(notice.state))
      .map((notice) => toldOn(notice, tasks)),
    ...letters.map((task) => (task.state === 'done' ? task.doneOn : null)),
  ];
  if (days.includes(null)) return null;
  const last = days.toSorted().at(-1);
  return doneOn(
    last,
    (on) => `The last of those who are to be told was told on ${spoken(on)} that support has started`,
  );
};

/** The parents were told that this support began. */
export const parentsTold: FindEnding = (deadline, file) => {
  const { countedFrom, endedOn } = deadline;
  const { plans } = file;
  const own = plans.find((each) => each.provisionStartedOn === countedFrom);
  const plan = own ?? (endedOn === null ? plans.find((each) => each.parentsToldOn) : undefined);
  return doneOn(plan?.parentsToldOn, (on) => `Parents were told on ${spoken(on)}`) ?? toldByMessage(deadline, file);
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
