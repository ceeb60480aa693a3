import type { CalendarDate, Instant } from '../../calendar/index.ts';
import type { MeetingId } from '../../ids/index.ts';
import type { Answerer } from '../answerer.ts';
import type { DecisionFault, FileDecision } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type ReplyAnswer, replyLimits } from '../reply.ts';
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

/** Keeps what somebody invited says to the invitation, in place of what she said before. Faults are in her words. */
export const answerMeeting = (file: PupilFile, given: AnswerMeeting, { today, now }: AnswerContext): FileDecision => {
  const meeting = meetingToAnswer(file, given.meetingId, today);
  if (meeting === undefined) return noSuch('meetingId');
  const note = given.note.trim();
  const access = given.access.trim();
  const interpreter = { needed: given.interpreter.needed, language: given.interpreter.language.trim() };
  const faults = faultsOf({ ...given, note, access, interpreter });
  if (faults.length > 0) return refused(faults);
  const { meetingId, who, answer } = given;
  const reply = {
    ...{ meetingId, who, occurrence: meeting.occurrence, answer, at: now },
    note: answer === 'another-time' ? note : null,
    interpreter: interpreter.needed ? interpreter.language : null,
    access: access === '' ? null : access,
  };
  const others = file.replies.filter((each) => each.meetingId !== meetingId || each.who !== who);
  return { ok: true, file: { ...file, replies: [...others, reply] } };
};
