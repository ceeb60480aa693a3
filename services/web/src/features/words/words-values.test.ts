import { englishWords } from '@waymark/domain/words';
import { describe, expect, it } from 'vitest';
import { linesOf, questionAt, valuesAlong, valuesOf, wordsFrom } from './words-values.ts';

const words = englishWords('annual-review-invite-family');

describe('the words of a message in a form', () => {
  it('are the same again where nothing was changed', () => {
    expect(wordsFrom(words, valuesOf(words))).toEqual(words);
  });

  it('keep the condition of a sentence that says something else', () => {
    const values = { ...valuesOf(words), 'blocks.0.sentences.0.text': 'The time is new.' };
    expect(wordsFrom(words, values).blocks[0]).toMatchObject({
      sentences: [{ text: 'The time is new.', when: ['moved'] }, { when: ['moved'] }],
    });
  });

  it('lose a sentence that was emptied, and a part of which nothing is left', () => {
    const values = { ...valuesOf(words), 'blocks.0.sentences.0.text': ' ', 'blocks.0.sentences.1.text': '' };
    expect(wordsFrom(words, values).blocks).toEqual(words.blocks.slice(1));
  });

  it('gain a sentence that is always said', () => {
    const values = { ...valuesOf(words), 'blocks.1.sentences.more': 'You are welcome.' };
    const changed = wordsFrom(words, values).blocks[1];
    expect(changed).toMatchObject({ sentences: [{}, {}, { text: 'You are welcome.', when: [] }] });
  });

  it('are read line by line', () => {
    expect(linesOf(words).slice(0, 4)).toEqual([
      'Meeting at {schoolName}, {meetingDay}',
      'Dear {greetingName},',
      'Dear parent or carer,',
      'The day or time of this meeting has changed.',
    ]);
    expect(linesOf(words)).toContain('Where: {place}');
  });

  it('are answered for at the question they came from, whatever was taken out before them', () => {
    const gone = { 'blocks.0.sentences.0.text': '', 'blocks.0.sentences.1.text': '', 'blocks.1.sentences.0.text': '' };
    const values = { ...valuesOf(words), ...gone, 'blocks.1.sentences.more': 'You are welcome.' };
    const asked = questionAt(words, values);
    const said = wordsFrom(words, values).blocks[0];
    expect(said).toMatchObject({ sentences: [{}, { text: 'You are welcome.' }] });
    expect(asked.get('blocks.0.sentences.0.text')).toBe('blocks.1.sentences.1.text');
    expect(asked.get('blocks.0.sentences.1.text')).toBe('blocks.1.sentences.more');
    expect(asked.get('blocks.1.facts.0.value')).toBe('blocks.2.facts.0.value');
  });

  it('of somebody else are put beside these, and what these have no place for at the end of its part', () => {
    const theirs = { ...words, blocks: words.blocks.slice(0, 2) };
    const longer = wordsFrom(words, { ...valuesOf(words), 'blocks.1.sentences.more': 'You are welcome.' });
    expect(valuesAlong(words, longer)['blocks.1.sentences.more']).toBe('You are welcome.');
    expect(valuesAlong(words, theirs)['blocks.2.facts.0.value']).toBe('');
  });
});
