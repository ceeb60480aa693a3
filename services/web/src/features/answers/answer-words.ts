import type { MeetingAnswer } from '@waymark/contracts';
import type { StatusKind } from '../../design/status/status.tsx';

type Reply = MeetingAnswer['reply'];

/** How somebody's answer stands: a shape and words. */
export const replyState = (reply: Reply): { readonly kind: StatusKind; readonly words: string } => {
  if (reply === null) return { kind: 'not-started', words: 'Has not answered' };
  if (reply.beforeMove) return { kind: 'not-started', words: 'Answered before the meeting was moved' };
  switch (reply.answer) {
    case 'yes':
      return { kind: 'done', words: 'Can come' };
    case 'another-time':
      return { kind: 'held', words: 'Asks for another day or time' };
    case 'no':
      return { kind: 'not-told', words: 'Cannot come' };
  }
};

/** How a paper stands with the look for viruses. */
export const scanWords = {
  pending: 'not checked for viruses yet',
  clean: 'checked for viruses',
  infected: 'a virus was found: it cannot be opened',
} as const satisfies Record<MeetingAnswer['papers'][number]['scan'], string>;

/** "12 KB", "1.4 MB". */
export const spokenSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** "2 of 3 have answered, 1 has sent views". */
export const answersLead = (answers: readonly MeetingAnswer[]): string => {
  const answered = answers.filter(({ reply }) => reply !== null && !reply.beforeMove).length;
  const views = answers.filter((each) => each.views !== null).length;
  return `${answered} of ${answers.length} ${answers.length === 1 ? 'has' : 'have'} answered, ${views} ${views === 1 ? 'has' : 'have'} sent views.`;
};
