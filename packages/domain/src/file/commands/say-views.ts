import type { MeetingId } from '../../ids/index.ts';
import { questionsFor } from '../../link/view-questions.ts';
import type { Answerer } from '../answerer.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { mostViewText, type Views } from '../views.ts';
import { type AnswerContext, meetingToAnswer } from './answer-meeting.ts';
import { noSuch, refused } from './context.ts';

export interface SaveView {
  readonly meetingId: MeetingId;
  readonly who: Answerer;
  readonly question: string;
  /** Nothing takes back what stood there. */
  readonly text: string;
}

/** What this person has written for this meeting; null: nothing yet. */
export const viewsOf = (file: PupilFile, { meetingId, who }: Pick<Views, 'meetingId' | 'who'>): Views | null =>
  file.views.find((views) => views.meetingId === meetingId && views.who === who) ?? null;

const withViews = (file: PupilFile, views: Views): FileDecision => {
  const others = file.views.filter(({ meetingId, who }) => meetingId !== views.meetingId || who !== views.who);
  return { ok: true, file: { ...file, views: [...others, views] } };
};

/** Keeps the answer to one question as a draft that only its writer sees. Faults are in her words. */
export const saveView = (
  file: PupilFile,
  { meetingId, who, question, text: given }: SaveView,
  { today, now }: AnswerContext,
): FileDecision => {
  const meeting = meetingToAnswer(file, meetingId, today);
  if (meeting === undefined) return noSuch('meetingId');
  const questions = questionsFor(meeting.kind, who).map(({ id }) => id);
  if (!questions.includes(question))
    return refused([{ path: 'question', message: 'This is not one of the questions' }]);
  const text = given.replaceAll('\r\n', '\n').trim();
  if (text.length > mostViewText) {
    const message = `Use ${mostViewText} characters or fewer. You have used ${text.length}`;
    return refused([{ path: 'text', message }]);
  }
  const before = viewsOf(file, { meetingId, who });
  const others = (before?.draft ?? []).filter((each) => each.question !== question);
  const draft = text === '' ? others : [...others, { question, text }];
  const inOrder = questions.flatMap((id) => draft.filter((each) => each.question === id));
  return withViews(file, { meetingId, who, draft: inOrder, savedAt: now, sent: before?.sent ?? null });
};

/** Gives the draft as it stands to the school, on purpose. What is added later must be sent again. */
export const sendViews = (
  file: PupilFile,
  { meetingId, who }: Pick<Views, 'meetingId' | 'who'>,
  { today, now }: AnswerContext,
): FileDecision => {
  if (meetingToAnswer(file, meetingId, today) === undefined) return noSuch('meetingId');
  const before = viewsOf(file, { meetingId, who });
  if (before === null || before.draft.length === 0) {
    return refused([{ path: 'views', message: 'Answer at least one question before you send' }]);
  }
  return withViews(file, { ...before, sent: { at: now, answers: before.draft } });
};
