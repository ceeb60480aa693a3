import {
  type LanguageTag,
  languageTags,
  type MessageFacts,
  type WrittenTemplate,
  writtenTemplateNames,
  writtenTemplates,
} from '@waymark/domain';
import { builtInWords, fillTemplate, lintWords, sampleFacts } from '@waymark/domain/words';
import { describe, expect, it } from 'vitest';
import { readingGrade } from './reading-grade.ts';
import { setLetter } from './set-letter.ts';

const readerOf = { family: 'mum', 'young-person': 'young-person', professional: 'professional' } as const;

const factsFor = (name: WrittenTemplate): MessageFacts => sampleFacts(readerOf[writtenTemplates[name].audience]);

const builtIn = languageTags.flatMap((language) =>
  writtenTemplateNames.flatMap((name) => {
    const words = builtInWords(name, language);
    return words === null ? [] : [{ name, language, words }];
  }),
);

describe.each(builtIn)('$name in $language', ({ name, language, words }) => {
  it('breaks none of the rules for what a message may say and a parent can read', () => {
    expect(lintWords(words, { name, language, readingGrade }).findings).toEqual([]);
  });

  it('is small, signed by the school, and reports nothing back', async () => {
    const { text, html } = await setLetter(fillTemplate(language, words, factsFor(name)));
    expect(text).toContain('Oakfield School');
    expect(text).not.toMatch(/null|undefined|\{|\}/);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toMatch(/<img|<script|background|https?:\/\/(?!waymark\.example)/);
  });
});

describe.each([
  [true, '01234 567890', 'Reply to this email or call 01234 567890.'],
  [true, null, 'Reply to this email.'],
  [false, '01234 567890', 'Call 01234 567890.'],
  [false, null, 'Please call or visit the school.'],
])('where a school takes replies: %s, and has the telephone number %s', (takesReplies, phone, said) => {
  it.each(builtIn.filter(({ language }) => language === 'en'))(
    '$name says only the ways that lead to somebody',
    async ({ name, words }) => {
      const facts = { ...factsFor(name), school: { name: 'Oakfield School', phone, takesReplies } };
      const { text } = await setLetter(fillTemplate('en', words, facts));
      expect(text).toContain(said);
      expect(/repl(y|ies)|type it|picture/i.test(text)).toBe(takesReplies);
    },
  );
});

it('has words in every language for every message to a family or a young person', () => {
  const home = writtenTemplateNames.filter((name) => writtenTemplates[name].audience !== 'professional');
  const inLanguage = (tag: LanguageTag) => builtIn.filter(({ language }) => language === tag).map(({ name }) => name);
  expect(inLanguage('en')).toEqual(writtenTemplateNames);
  expect(inLanguage('pl')).toEqual(home);
  expect(inLanguage('ur')).toEqual(home);
});
