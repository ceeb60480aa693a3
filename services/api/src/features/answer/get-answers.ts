import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { answerViews } from './answer-view.ts';

/** Who has answered about a meeting, when, and what she said. */
export const getAnswers: Handler<'getAnswers'> = onPupil(async ({ stores, params, today }, { loaded }) => {
  const meeting = loaded.file.meetings.find(({ id }) => id === params.meetingId);
  if (meeting === undefined) return { ok: false, reason: 'not-found' };
  const contacts = (await stores.contacts.list()).map(({ row }) => row);
  return { ok: true, data: { answers: [...answerViews(loaded.file, meeting, { today, contacts })] } };
});
