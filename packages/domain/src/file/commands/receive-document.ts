import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { ReceivedDocument } from '../received-document.ts';
import { type AnswerContext, meetingToAnswer } from './answer-meeting.ts';
import { noSuch, refused } from './context.ts';

/** How many papers one person may send in for one meeting. */
export const mostDocuments = 20;

/** Notes in the file that a paper was sent in for a meeting; its bytes are kept already. */
export const receiveDocument = (
  file: PupilFile,
  document: ReceivedDocument,
  { today }: Pick<AnswerContext, 'today'>,
): FileDecision => {
  if (meetingToAnswer(file, document.meetingId, today) === undefined) return noSuch('meetingId');
  const before = file.documents.filter(
    ({ meetingId, who }) => meetingId === document.meetingId && who === document.who,
  );
  if (before.length >= mostDocuments) {
    const message = `You have sent ${mostDocuments} papers for this meeting. Ask the school how to send more`;
    return refused([{ path: 'file', message }]);
  }
  return { ok: true, file: { ...file, documents: [...file.documents, document] } };
};
