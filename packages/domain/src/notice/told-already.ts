import { type CalendarDate, later, londonDate } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import type { Notice, NoticeRecipient, NoticeState } from '../file/notice-row.ts';
import type { Task, TaskAbout } from '../file/task.ts';
import { recipientKey } from './new-notice.ts';
import { type Hash, insteadTaskId } from './notice-id.ts';
import type { Told } from './plan-steps.ts';
import { nextSendingTime } from './sending-time.ts';

/** How a message names the meeting it invites to or reminds of: it ends when the meeting is moved or called off. */
export const meetingObligation = (meeting: Pick<Meeting, 'id'>): string => `MEETING#${meeting.id}`;

/** How a message names the meeting that it says is called off. */
export const callingOffObligation = (meeting: Pick<Meeting, 'id'>): string => `CALLED-OFF#${meeting.id}`;

const endedUnsent: readonly NoticeState[] = ['CANCELLED', 'SUPERSEDED', 'FAILED'];

/** Whether it told her, will, or became a letter: what ended otherwise does not stand in the way of the next step. */
const tells = ({ state, reason }: Notice): boolean => !endedUnsent.includes(state) || reason === 'PAPER';

/**
 * The day on which a message leaves, or left: a hold, or a provider that refused, may have made it another than the one it
 * was planned for.
 */
const leavesOn = ({ state, sentAt, history, leaveAt, attentionAt }: Notice): CalendarDate => {
  const claimedAt = state === 'PENDING' ? undefined : history.findLast((each) => each.state === 'CLAIMED')?.at;
  const waitsUntil = state === 'PENDING' && attentionAt !== null && attentionAt > leaveAt ? attentionAt : leaveAt;
  return londonDate(sentAt ?? claimedAt ?? nextSendingTime(waitsUntil));
};

const latest = (days: readonly CalendarDate[]): CalendarDate | null =>
  days.reduce<CalendarDate | null>((last, day) => (last === null ? day : later(last, day)), null);

interface FileSoFar {
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
}

/** The steps of this obligation for which a task to post or phone stands instead of a message to this person. */
export const insteadOfMessages = (
  tasks: readonly Task[],
  { obligation, who, hash }: { obligation: string; who: string; hash: Hash },
): readonly (TaskAbout & { readonly on: CalendarDate })[] =>
  tasks.flatMap(({ id, about, openedOn }) =>
    about?.obligation === obligation && id === insteadTaskId(hash, { ...about, recipient: who })
      ? [{ ...about, on: openedOn }]
      : [],
  );

/** What one person has been told of one occurrence of an obligation, by e-mail or by a task to post or phone. */
export function toldOf(
  file: FileSoFar,
  {
    obligation,
    occurrence,
    recipient,
    hash,
  }: { obligation: string; occurrence: string; recipient: NoticeRecipient; hash: Hash },
): Told & { readonly held: boolean } {
  const who = recipientKey(recipient);
  const mine = file.notices.filter(
    (each) => each.obligation === obligation && each.occurrence === occurrence && recipientKey(each.recipient) === who,
  );
  const instead = insteadOfMessages(file.tasks, { obligation, who, hash }).filter(
    (each) => each.occurrence === occurrence,
  );
  const telling = mine.filter(tells);
  return {
    steps: new Set([...mine.map((each) => each.step), ...instead.map((each) => each.step)]),
    upTo: latest([...telling.map(leavesOn), ...instead.map((each) => each.on)]),
    held: mine.some((each) => each.state === 'HELD'),
  };
}

/** What this person has been told of the meeting on the day and at the time it now has. */
export const toldAlready = (
  file: FileSoFar,
  { meeting, recipient, hash }: { meeting: Meeting; recipient: NoticeRecipient; hash: Hash },
): Told & { readonly held: boolean } =>
  toldOf(file, { obligation: meetingObligation(meeting), occurrence: String(meeting.occurrence), recipient, hash });
