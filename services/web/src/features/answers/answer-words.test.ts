import type { MeetingAnswer } from '@waymark/contracts';
import { expect, test } from 'vitest';
import { answersLead, replyState, spokenSize } from './answer-words.ts';

const reply = { answer: 'yes', note: null, interpreter: null, access: null, at: '', beforeMove: false } as const;
const one = (over: Partial<MeetingAnswer> = {}): MeetingAnswer => ({
  ...{ who: 'child', name: 'Sam', part: '', mayHaveLink: true, reply: null, views: null, papers: [] },
  ...over,
});

test('an answer from before a move is none to the meeting as it is now', () => {
  expect(replyState({ ...reply, beforeMove: true }).words).toBe('Answered before the meeting was moved');
  expect(answersLead([one({ reply: { ...reply, beforeMove: true } })])).toBe('0 of 1 has answered, 0 have sent views.');
});

test('who has answered and who has written is counted apart', () => {
  const sent = { sentAt: '', answers: [] };
  expect(answersLead([one({ reply }), one({ views: sent }), one()])).toBe('1 of 3 have answered, 1 has sent views.');
});

test.each([
  [12, '1 KB'],
  [1_499, '1 KB'],
  [999_499, '999 KB'],
  [1_440_000, '1.4 MB'],
])('%d bytes are spoken of as %s', (bytes, words) => {
  expect(spokenSize(bytes)).toBe(words);
});
