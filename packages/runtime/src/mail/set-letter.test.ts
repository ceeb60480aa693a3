import type { Letter } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { setLetter } from './set-letter.ts';

const english: Letter = {
  language: 'en',
  subject: 'Meeting at Oakfield School, 13 May',
  greeting: 'Dear Ada,',
  blocks: [
    { kind: 'text', sentences: ['Please come.', 'Bring <b>Sam & friends</b>.'] },
    { kind: 'facts', facts: [{ label: 'Where', value: 'Room 4' }] },
    { kind: 'list', title: 'Bring', items: ['a pen', 'a friend'] },
    { kind: 'link', before: 'Tell us here:', url: 'https://waymark.example/r/1' },
  ],
  from: 'Oakfield School',
};
const urdu: Letter = {
  language: 'ur',
  subject: 'ملاقات',
  greeting: 'محترم',
  blocks: [{ kind: 'text', sentences: ['آئیے۔'] }],
  from: 'Oakfield School',
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
const bare = (html: string): string =>
  html
    .replace(/^.*<body[^>]*>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('a message as it leaves', () => {
  it.each([
    ['in one language', null],
    ['in two languages', urdu],
  ])('%s has the same words in text and in HTML', async (_, also) => {
    const set = await setLetter(english, also);
    expect(wordsOf(bare(set.html))).toEqual(wordsOf(set.text.replaceAll(/^- /gm, '')));
  });

  it('escapes what a school or a family typed', async () => {
    expect((await setLetter(english)).html).toContain('Bring &lt;b&gt;Sam &amp; friends&lt;/b&gt;.');
  });

  it('says the web address in full', async () => {
    expect((await setLetter(english)).html).toContain(
      '<a href="https://waymark.example/r/1">https://waymark.example/r/1</a>',
    );
  });

  it('says which language it is in and which way it runs', async () => {
    expect((await setLetter(urdu)).html).toContain('<html lang="ur-PK" dir="rtl">');
    expect((await setLetter(english)).html).toContain('<html lang="en-GB" dir="ltr">');
  });

  it('says in both languages that the second stands below, and marks each part', async () => {
    const { text, html, subject } = await setLetter(urdu, english);
    expect(subject).toBe(urdu.subject);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'یہ پیغام اردو میں ہے، اور نیچے انگریزی میں بھی ہے۔',
      'This message is below in English too.',
    ]);
    expect(text.indexOf('محترم')).toBeLessThan(text.indexOf('Dear Ada,'));
    expect(html.match(/<div lang="(ur-PK" dir="rtl|en-GB" dir="ltr)">/g)).toHaveLength(4);
  });
});
