import { expect, it } from 'vitest';
import { answerReview, chooseColumn, chooseKind, chooseMatch, chooseWord, matchOf } from './settle.ts';

it('forgets columns and words when the kind changes, and keeps what was answered', () => {
  const settled = chooseWord(chooseColumn({}, 3, 'needs'), 'provision', { word: 'SEN Sup', meaning: 'K' });
  const dated = answerReview(settled, '2027-02-08');
  expect(chooseKind(dated, 'register')).toEqual({ kind: 'register', answers: { nextReviewOn: '2027-02-08' } });
  expect(chooseKind(settled, 'register')).toEqual({ kind: 'register' });
});

it('keeps the other columns and words when one is chosen', () => {
  const columns = chooseColumn(chooseColumn({}, 3, 'needs'), 4, null);
  expect(columns.columns).toEqual({ 3: 'needs', 4: null });
  const first = chooseWord({}, 'provision', { word: 'SEN Sup', meaning: 'K' });
  const words = chooseWord(first, 'provision', { word: '?', meaning: null });
  expect(words.words).toEqual({ provision: { 'SEN Sup': 'K', '?': null } });
});

it('asks again about a row when its answer is taken back', () => {
  const chosen = chooseMatch(chooseMatch({}, 14, 'new'), 20, 'skip');
  expect(matchOf(chosen, 14)).toBe('new');
  expect(chooseMatch(chosen, 14, null).answers).toEqual({ matches: { 20: 'skip' } });
});
