import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { englishWords } from './built-in/built-in-words.ts';
import { aboutMeeting } from './facts.fixture.ts';
import { fillTemplate } from './fill-template.ts';
import type { MessageWords } from './words.ts';

const words = (text: string): MessageWords => ({
  subject: 'Letter from {schoolName}, {today}',
  greeting: { named: 'Dear {greetingName},', unnamed: 'Dear parent or carer,' },
  blocks: [{ kind: 'text', sentences: [{ text, when: [] }] }],
  from: '{schoolName}',
});

describe('a message made of words and facts', () => {
  it('says each fact where its name stands', () => {
    const letter = fillTemplate('en', words('{childName} is at {schoolName}.'), aboutMeeting());
    expect(letter.subject).toBe('Letter from Oakfield School, 15 April');
    expect(letter.blocks).toEqual([{ kind: 'text', sentences: ['Sam is at Oakfield School.'] }]);
    expect(letter.from).toBe('Oakfield School');
  });

  it('leaves out a sentence that names a fact which is not there, and a paragraph of nothing', () => {
    expect(fillTemplate('en', words('Call {phone}.'), aboutMeeting({ phone: null })).blocks).toEqual([]);
  });

  it('refuses a name that is no fact, and says which', () => {
    expect(() => fillTemplate('en', words('{surname} is here.'), aboutMeeting())).toThrow(/name \{surname\}/);
  });

  it('refuses a subject about a meeting where there is none', () => {
    const invite = englishWords('reminder-family');
    expect(() => fillTemplate('en', invite, { ...aboutMeeting(), meeting: null })).toThrow(/can do without/);
  });

  it('takes a fact as it is written, braces and all', () => {
    const facts = aboutMeeting({ place: 'Room {childName}' });
    expect(fillTemplate('en', englishWords('reminder-family'), facts).blocks).toContainEqual({
      kind: 'facts',
      facts: [
        { label: 'When', value: 'Thursday 13 May 2027, 2pm to 3.30pm' },
        { label: 'Where', value: 'Room {childName}' },
      ],
    });
  });

  it('greets by name, or as the message does where there is none', () => {
    const greeting = (greetingName: string | null) =>
      fillTemplate('en', words('Hello.'), { ...aboutMeeting(), greetingName }).greeting;
    expect(greeting('Ada')).toBe('Dear Ada,');
    expect(greeting(null)).toBe('Dear parent or carer,');
  });

  it('keeps names and numbers in their own order within text from right to left', () => {
    const letter = fillTemplate('ur', words('{phone}'), aboutMeeting());
    expect(letter.blocks).toEqual([{ kind: 'text', sentences: ['\u206801234 567890\u2069'] }]);
  });

  it('gives the link to whoever has one', () => {
    const invite = englishWords('sen-support-invite-family');
    const links = (replyUrl: string | null) =>
      fillTemplate('en', invite, { ...aboutMeeting(), replyUrl }).blocks.filter(({ kind }) => kind === 'link');
    expect(links(null)).toEqual([]);
    expect(links('https://waymark.example/r/1')).toEqual([
      { kind: 'link', before: 'Tell us here if you can come:', url: 'https://waymark.example/r/1' },
    ]);
  });

  it.each([
    [date('2027-04-22'), 'Please tell us by 22 April what you think.'],
    [null, 'Please tell us what you think.'],
  ])('asks for views by %s as there is time', (viewsBy, sentence) => {
    const letter = fillTemplate('en', englishWords('views-family'), { ...aboutMeeting(), viewsBy });
    expect(letter.blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : []))).toContain(sentence);
  });
});
