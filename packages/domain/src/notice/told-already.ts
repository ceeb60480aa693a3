import { type CalendarDate, later, londonDate } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import type { Notice, NoticeRecipient, NoticeState } from '../file/notice-row.ts';
import type { Task } from '../file/task.ts';
import { recipientKey } from './new-notice.ts';
import { type Hash, insteadTaskId } from './notice-id.ts';
import type { DatedStep, Told } from './plan-steps.ts';

/** How a message names the meeting it invites to or reminds of: it ends when the meeting is moved or called off. */
export const meetingObligation = (meeting: Pick<Meeting, 'id'>): string => `MEETING#${meeting.id}`;

/** How a message names the meeting that it says is called off. */
export const callingOffObligation = (meeting: Pick<Meeting, 'id'>): string => `CALLED-OFF#${meeting.id}`;

const endedUnsent: readonly NoticeState[] = ['CANCELLED', 'SUPERSEDED', 'FAILED'];

/** Whether it told her, will, or became a letter: what ended otherwise does not stand in the way of the next step. */
const tells = ({ state, reason }: Notice): boolean => !endedUnsent.includes(state) || reason === 'PAPER';

const latest = (days: readonly CalendarDate[]): CalendarDate | null =>
  days.reduce<CalendarDate | null>((last, day) => (last === null ? day : later(last, day)), null);

interface FileSoFar {
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
}

/** What this person has been told of this occurrence of the meeting, by e-mail or by a task to post or phone. */
export function toldAlready(
  file: FileSoFar,
  {
    meeting,
    recipient,
    steps,
    hash,
  }: {
    meeting: Meeting;
    recipient: NoticeRecipient;
    steps: readonly DatedStep[];
    hash: Hash;
  },
): Told & { readonly held: boolean } {
  const who = recipientKey(recipient);
  const obligation = meetingObligation(meeting);
  const occurrence = String(meeting.occurrence);
  const mine = file.notices.filter(
    (each) => each.obligation === obligation && each.occurrence === occurrence && recipientKey(each.recipient) === who,
  );
  const instead = steps.flatMap(({ step }) => {
    const id = insteadTaskId(hash, { obligation, occurrence, step, recipient: who });
    return file.tasks.filter((task) => task.id === id).map((task) => ({ step, on: task.openedOn }));
  });
  const telling = mine.filter(tells);
  return {
    steps: new Set([...mine.map((each) => each.step), ...instead.map((each) => each.step)]),
    upTo: latest([...telling.map((each) => londonDate(each.leaveAt)), ...instead.map((each) => each.on)]),
    held: mine.some((each) => each.state === 'HELD'),
  };
}
