import { describe, expect, it } from 'vitest';
import { englishWords } from '../built-in/built-in-words.ts';
import type { LanguageTag } from '../language.ts';
import type { MessageWords, Sentence } from '../words.ts';
import type { WrittenTemplate } from '../written-templates.ts';
import { lintWords } from './lint-words.ts';

const easy = () => 2;
const lint = (words: MessageWords, over: { name?: WrittenTemplate; language?: LanguageTag; grade?: number } = {}) =>
  lintWords(words, {
    name: over.name ?? 'reminder-family',
    language: over.language ?? 'en',
    readingGrade: () => over.grade ?? easy(),
  });

const built = englishWords('reminder-family');
const withSentence = (text: string, when: Sentence['when'] = []): MessageWords => ({
  ...built,
  blocks: [...built.blocks, { kind: 'text', sentences: [{ text, when }] }],
});
const last = { path: 'blocks.5.sentences.0.text', where: 'Part 6, sentence 1' };

describe('the words of a message', () => {
  it('may be sent as they come with the product', () => {
    expect(lint(built)).toEqual({ fit: true, findings: [], grade: 2 });
  });

  it.each([
    'He has ADHD.',
    'It is about his EHCP.',
    'This is the annual review.',
    'We made a new plan.',
    'She is autistic.',
    'We talk about behaviour.',
    'A safeguarding lead comes.',
    "We talk about {childName}'s needs.",
    'Sam was excluded.',
  ])('say nothing that tells a need, a plan or behaviour: %s', (text) => {
    const { findings } = lint(withSentence(text));
    expect(findings).toEqual([expect.objectContaining(last)]);
    expect(findings[0]?.what).toMatch(/may tell whoever sees the message/);
  });

  it.each(['What needs to change?', 'You can sit by the window.', 'We will send a map.'])('may say %s', (text) => {
    expect(lint(withSentence(text)).findings).toEqual([]);
  });

  it('looks for telling words in the language they are in', () => {
    expect(lint(withSentence('Sen jest ważny.')).findings).toEqual([]);
    const polish = lint(withSentence('Mamy diagnozę.'), { language: 'pl' });
    expect(polish.findings.map(({ where }) => where)).toContain('Part 6, sentence 1');
  });

  it('have no surname to say: it is no fact of a message', () => {
    expect(lint(withSentence('{surname} is welcome.')).findings).toEqual([
      expect.objectContaining({ ...last, what: '{surname} is no fact that can stand here.' }),
    ]);
  });

  it('name no fact that the message does not have, and say which it has', () => {
    const [finding] = lint(withSentence('Come by {dueOn}.')).findings;
    expect(finding?.fix).toContain('{meetingDate}');
    expect(finding?.fix).not.toContain('{dueOn}');
  });

  it('depend on nothing that the message does not depend on', () => {
    expect(lint(withSentence('Come.', ['no-year-group'])).findings).toEqual([expect.objectContaining(last)]);
  });

  it.each([
    [20, 0],
    [21, 1],
  ])('have %s words in a sentence: %s findings', (count, findings) => {
    const sentence = `${Array.from({ length: count }, () => 'we').join(' ')}.`;
    expect(lint(withSentence(sentence)).findings).toHaveLength(findings);
    expect(
      lint(withSentence(sentence), { language: 'pl' }).findings.filter(({ path }) => path === last.path),
    ).toHaveLength(findings);
  });

  it('count two sentences of one text apart', () => {
    const ten = Array.from({ length: 15 }, () => 'we').join(' ');
    expect(lint(withSentence(`${ten}. ${ten}.`)).findings).toEqual([]);
  });

  it.each([
    [5, 0],
    [5.1, 1],
  ])('are read at grade %s: %s findings', (grade, findings) => {
    expect(lint(built, { grade }).findings).toHaveLength(findings);
  });

  it('are measured for their grade in English only', () => {
    expect(lint(built, { language: 'pl', grade: 9 }).grade).toBeNull();
  });

  it.each([
    ['Sam: meeting at {schoolName}, {meetingDay}', 1],
    ['Important meeting at {schoolName}', 1],
    ['Meeting at {schoolName}, {meetingDay}', 0],
    ['Letter from {schoolName}, {meetingDay}', 0],
  ])('have for their subject only school, meeting or letter, and a day: %s', (subject, findings) => {
    expect(lint({ ...built, subject }).findings).toHaveLength(findings);
  });

  it('name no child in the subject', () => {
    expect(lint({ ...built, subject: 'Meeting at {schoolName} {childName}' }).findings).toEqual([
      expect.objectContaining({ path: 'subject' }),
    ]);
  });

  it('say when and where', () => {
    const without = { ...built, blocks: built.blocks.filter(({ kind }) => kind !== 'facts') };
    expect(lint(without).findings.map(({ fix }) => fix)).toEqual([
      'Write {meetingDate} in a sentence or a line that is said.',
      'Write {meetingTime} in a sentence or a line that is said.',
      'Write {place} in a sentence or a line that is said.',
    ]);
  });

  it('say by when views are wanted, in a yearly invitation', () => {
    const name = 'annual-review-invite-family';
    const invite = englishWords(name);
    const without = {
      ...invite,
      blocks: invite.blocks.filter((block) => !JSON.stringify(block).includes('{viewsBy}')),
    };
    expect(lint(invite, { name }).findings).toEqual([]);
    expect(lint(without, { name }).findings.map(({ what }) => what)).toEqual([
      'It does not always say the day by which we ask for views, while there is time.',
    ]);
  });

  it('say who they are from, and how to answer where no reply arrives', () => {
    expect(lint({ ...built, from: 'Your school' }).findings.map(({ what }) => what)).toEqual([
      'It does not end with who it is from.',
    ]);
    const mute = {
      ...built,
      blocks: built.blocks.filter((block) => !JSON.stringify(block).includes('{phone}')),
    };
    expect(lint(mute).findings.map(({ what }) => what)).toEqual([
      'It does not always say the school’s telephone number.',
    ]);
  });
});
