import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { staffIdSchema } from '../ids/index.ts';
import { builtInVersion, builtInWords, englishWords } from './built-in/built-in-words.ts';
import { approveWords, saveWords, type WordsChange, withdrawWords } from './change-words.ts';
import { aboutMeeting } from './facts.fixture.ts';
import type { LanguageTag } from './language.ts';
import type { TrustWords } from './trust-words.ts';
import type { MessageWords } from './words.ts';
import { fillForReader, wordsInUse } from './words-in-use.ts';

const template = 'reminder-family';
const doing = { by: { id: staffIdSchema.parse('0'.repeat(26)), name: 'Kim Hale' }, today: date('2026-11-20') };
const context = (language: LanguageTag) => ({ name: template, language, readingGrade: () => 2 }) as const;

const saved = (words: MessageWords | null, language: LanguageTag = 'en', before: TrustWords | null = null) =>
  saveWords(before, { template, language, words }, doing);
const approved = (change: WordsChange, language: LanguageTag = 'en'): TrustWords => {
  const approval = approveWords(change, context(language), doing);
  if (!approval.ok) throw new Error(JSON.stringify(approval.faults));
  return approval.change.head;
};
const own: MessageWords = {
  ...englishWords(template),
  greeting: { named: 'Hello {greetingName},', unnamed: 'Hello,' },
};

describe('the words that a trust sends', () => {
  it('are those that come with the product where it has none of its own', () => {
    expect(wordsInUse(template, 'en', [])).toMatchObject({ words: englishWords(template), ownVersion: null });
  });

  it.each(['pl', 'ur'] as const)('are never a draft: %s is not sent before a person approves it', (language) => {
    expect(wordsInUse(template, language, [])).toBeNull();
    expect(wordsInUse(template, language, [saved(null, language).head])).toBeNull();
    const { letter, also } = fillForReader(template, aboutMeeting(), { language, rows: [] });
    expect([letter.language, also]).toEqual(['en', null]);
  });

  it('are those of her language, with the English below, once they are approved', () => {
    const rows = [approved(saved(null, 'pl'), 'pl')];
    const { letter, also, inUse } = fillForReader(template, aboutMeeting(), { language: 'pl', rows });
    expect([letter.language, also?.language]).toEqual(['pl', 'en']);
    expect(letter.greeting).toBe('Dzień dobry, Ada!');
    expect(inUse).toMatchObject({ language: 'pl', words: builtInWords(template, 'pl'), ownVersion: null });
  });

  it('are looked at again where the words that come with the product have changed', () => {
    const row = approved(saved(null, 'pl'), 'pl');
    const older = { ...row, inUse: row.inUse && { ...row.inUse, builtIn: builtInVersion(template, 'pl') - 1 } };
    expect(wordsInUse(template, 'pl', [older])).toBeNull();
  });

  it('are the newest that was approved, while a newer draft waits', () => {
    const first = approved(saved(own));
    const second = saved({ ...own, greeting: { named: 'Hi {greetingName},', unnamed: 'Hi,' } }, 'en', first);
    const rows = [second.head];
    expect(second.head.newest).toBe(2);
    expect(fillForReader(template, aboutMeeting(), { language: null, rows }).letter.greeting).toBe('Hello Ada,');
    expect(wordsInUse(template, 'en', rows)?.ownVersion).toBe(1);
    const after = [approved(second)];
    expect(fillForReader(template, aboutMeeting(), { language: 'en', rows: after }).letter.greeting).toBe('Hi Ada,');
  });

  it('go back to those that come with the product as a version of their own', () => {
    const back = saved(null, 'en', approved(saved(own)));
    expect(back.version).toMatchObject({ version: 2, words: null });
    expect(wordsInUse(template, 'en', [approved(back)])).toMatchObject({
      words: englishWords(template),
      ownVersion: null,
    });
  });
});

describe('words that are withdrawn', () => {
  it('leave English to go as it comes, at once', () => {
    const { head, version } = withdrawWords(approved(saved(own)), { template, language: 'en' }, doing);
    expect(wordsInUse(template, 'en', [head])).toMatchObject({ words: englishWords(template), ownVersion: null });
    expect(version).toMatchObject({ version: 2, words: null, approved: { by: doing.by } });
  });

  it('leave another language unsent until somebody approves it again', () => {
    const { head, version } = withdrawWords(approved(saved(null, 'ur'), 'ur'), { template, language: 'ur' }, doing);
    expect(wordsInUse(template, 'ur', [head])).toBeNull();
    expect(wordsInUse(template, 'ur', [approved({ head, version }, 'ur')])).not.toBeNull();
  });
});

describe('approving words', () => {
  it('names who approved them and on which day', () => {
    const approval = approveWords(saved(own), context('en'), doing);
    expect(approval).toMatchObject({ ok: true, change: { version: { approved: { by: doing.by, on: doing.today } } } });
  });

  it('is refused while anything stands against them, each with its place', () => {
    const telling = { ...own, subject: 'Annual review' };
    const approval = approveWords(saved(telling), context('en'), doing);
    expect(approval).toMatchObject({ ok: false, faults: [{ path: 'words.subject' }, { path: 'words.subject' }] });
  });

  it('is refused for another version than the newest', () => {
    const first = saved(own);
    const second = saved(own, 'en', first.head);
    expect(approveWords({ ...second, version: first.version }, context('en'), doing).ok).toBe(false);
  });
});
