import type { CalendarDate, Instant } from '../../calendar/index.ts';
import { addDays } from '../../calendar/index.ts';
import type { MeetingId, TaskId } from '../../ids/index.ts';
import { newTask } from '../../notice/new-notice.ts';
import { meetingObligation } from '../../notice/told-already.ts';
import { type Answerer, adultOf, contactOf, theChild } from '../answerer.ts';
import type { DecisionFault, FileDecision } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type Reply, type ReplyAnswer, replyLimits } from '../reply.ts';
import type { Task } from '../task.ts';
import { faultIf, noSuch, refused } from './context.ts';

/** When somebody outside the school answers. */
export interface AnswerContext {
  readonly today: CalendarDate;
  readonly now: Instant;
}

export interface AnswerMeeting {
  readonly meetingId: MeetingId;
  readonly who: Answerer;
  readonly answer: ReplyAnswer;
  readonly note: string;
  /** Whether an interpreter is needed, and for which language. */
  readonly interpreter: { readonly needed: boolean; readonly language: string };
  readonly access: string;
}

const tooLong = (path: string, text: string, most: number): readonly DecisionFault[] =>
  faultIf(text.length > most, path, `Use ${most} characters or fewer. You have used ${text.length}`);

const faultsOf = ({ answer, note, interpreter, access }: AnswerMeeting): readonly DecisionFault[] => [
  ...faultIf(answer === 'another-time' && note === '', 'note', 'Tell us which days or times suit you'),
  ...tooLong('note', note, replyLimits.note),
  ...faultIf(interpreter.needed && interpreter.language === '', 'language', 'Tell us which language you speak'),
  ...tooLong('language', interpreter.language, replyLimits.language),
  ...tooLong('access', access, replyLimits.access),
];

/** The meeting as somebody may still answer about it; undefined once it is over, called off or past. */
export const meetingToAnswer = (file: PupilFile, id: MeetingId, today: CalendarDate): Meeting | undefined =>
  file.meetings.find((meeting) => meeting.id === id && meeting.state === 'planned' && today <= meeting.on);

const whose = (who: Answerer): string => {
  if (who === theChild) return 'The young person';
  return contactOf(who) === null ? 'A parent or carer' : 'An invited professional';
};

/** Whether she says of this occurrence what she said before: nobody is asked to phone twice for one answer. */
const sameAnswer = ({ replies }: PupilFile, { meetingId, who, occurrence, answer, note }: Reply): boolean =>
  replies.some(
    (each) =>
      each.meetingId === meetingId &&
      each.who === who &&
      each.occurrence === occurrence &&
      each.answer === answer &&
      each.note === note,
  );

/** How many days the school has to speak with somebody who cannot come as invited. */
const daysToPhone = 2;

/** An answer that the meeting as planned does not suit is for a person, who speaks with her: in words without a name. */
const phoneTask = (
  { who, answer }: Reply,
  meeting: Meeting,
  { today, taskId }: { readonly today: CalendarDate; readonly taskId: TaskId },
): Task =>
  newTask({
    id: taskId,
    kind: 'phone',
    why:
      answer === 'another-time'
        ? `${whose(who)} asks for another day or time for the meeting`
        : `${whose(who)} cannot come to the meeting`,
    noticeId: null,
    adultId: adultOf(who),
    about: stepOf(who, meeting),
    openedOn: today,
    dueOn: addDays(today, daysToPhone),
  });

const stepOf = (who: Answerer, meeting: Meeting) => ({
  obligation: meetingObligation(meeting),
  occurrence: String(meeting.occurrence),
  step: `reply:${who}`,
  uselessAfter: meeting.on,
});

/** The file's tasks after this answer: one to phone while the meeting does not suit her, none once it does. */
const tasksAfter = (
  tasks: readonly Task[],
  reply: Reply,
  meeting: Meeting,
  context: { readonly today: CalendarDate; readonly taskId: TaskId },
): readonly Task[] => {
  const step = stepOf(reply.who, meeting);
  const mine = (task: Task) =>
    task.state === 'open' && task.about?.obligation === step.obligation && task.about.step === step.step;
  const others = tasks.map((task) =>
    mine(task)
      ? { ...task, state: 'ended' as const, doneOn: context.today, outcome: 'Overtaken: she has answered again.' }
      : task,
  );
  return reply.answer === 'yes' ? others : [...others, phoneTask(reply, meeting, context)];
};

/**
 * Keeps what somebody invited says to the invitation, in place of what she said before; where the meeting does not suit
 * her, the school gets a task to speak with her, under `taskId`. Faults are in her words.
 */
export const answerMeeting = (
  file: PupilFile,
  given: AnswerMeeting,
  { today, now, taskId }: AnswerContext & { readonly taskId: TaskId },
): FileDecision => {
  const meeting = meetingToAnswer(file, given.meetingId, today);
  if (meeting === undefined) return noSuch('meetingId');
  const note = given.note.trim();
  const access = given.access.trim();
  const interpreter = { needed: given.interpreter.needed, language: given.interpreter.language.trim() };
  const faults = faultsOf({ ...given, note, access, interpreter });
  if (faults.length > 0) return refused(faults);
  const { meetingId, who, answer } = given;
  const reply: Reply = {
    ...{ meetingId, who, occurrence: meeting.occurrence, answer, at: now },
    note: answer === 'another-time' ? note : null,
    interpreter: interpreter.needed ? interpreter.language : null,
    access: access === '' ? null : access,
  };
  const others = file.replies.filter((each) => each.meetingId !== meetingId || each.who !== who);
  const tasks = sameAnswer(file, reply) ? file.tasks : tasksAfter(file.tasks, reply, meeting, { today, taskId });
  // The planner thanks whoever comes, and need not ask the school to phone whoever has answered.
  const meetings = file.meetings.map((each) => (each.id === meetingId ? { ...each, next: today } : each));
  return { ok: true, file: { ...file, tasks, meetings, replies: [...others, reply] } };
};
