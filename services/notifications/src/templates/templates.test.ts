import { date } from '@waymark/domain';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import {
  digestTemplates,
  type Letter,
  type MeetingFacts,
  meetingTemplates,
  qualificationTemplates,
  setLetter,
} from './index.ts';

const meeting: MeetingFacts = {
  school: { name: 'Oakfield School', phone: '01234 567890', takesReplies: true },
  greetingName: 'Ada',
  childName: 'Sam',
  yearGroup: 'Year 6',
  on: date('2027-05-13'),
  startsAt: '14:00',
  endsAt: '15:30',
  place: 'Room 4',
  viewsBy: date('2027-04-22'),
  moved: false,
  others: 5,
};
const late: MeetingFacts = {
  ...meeting,
  ...{ viewsBy: null, moved: true, others: 1, greetingName: null, yearGroup: null },
  school: { name: 'Oakfield School', phone: null, takesReplies: false },
};
const qualification = {
  ...{ greetingName: 'Kim Hale', herself: true, schools: ['Oakfield School'], trust: 'Harbour Trust' },
  ...{ dueOn: date('2027-09-01'), lastSafeStart: date('2025-11-01'), url: 'https://waymark.example/staff/1' },
};
const digest = {
  ...{
    greetingName: 'Kim Hale',
    trust: 'Harbour Trust',
    today: date('2026-11-23'),
    url: 'https://waymark.example/today',
  },
  sections: [
    {
      title: 'Past their date',
      count: 12,
      lines: Array.from({ length: 10 }, () => 'S. A., Year 4: invite everyone, 20 November 2026 (overdue by 3 days)'),
    },
  ],
};

const meetingLetters: [string, Letter][] = Object.entries(meetingTemplates).flatMap(
  ([name, compose]): [string, Letter][] => [
    [name, compose(meeting)],
    [`${name}, late`, compose(late)],
  ],
);
const home = meetingLetters.filter(([name]) => !name.includes('professional'));
const staffLetters: [string, Letter][] = [
  ...Object.entries(qualificationTemplates).flatMap(([name, compose]): [string, Letter][] => [
    [name, compose(qualification)],
    [`${name}, to the head`, compose({ ...qualification, herself: false })],
  ]),
  ['senco-digest', digestTemplates['senco-digest'](digest)],
];
const all = [...meetingLetters, ...staffLetters];

/** The sentences of a message: facts such as "When: …" and links are not prose. */
const sentencesOf = (letter: Letter): string[] =>
  letter.blocks.flatMap((block) =>
    block.kind === 'text' ? block.sentences.flatMap((each) => each.split(/(?<=[.?!])\s/)) : [],
  );
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\w/.test(word));

const never = [
  /\b(EHCP?|SEND?|ISP|ADHD|ASD|SLCN|SEMH|SpLD|MLD|SLD|PMLD)\b/,
  /\b(education, health|special|annual review|statutory|plan|diagnos\w+|autis\w+|dyslexi\w+|disorder|disab\w+)\b/i,
  /\b(behaviour|safeguarding|exclusion|difficult\w+|Adeyemi)\b/i,
];

describe.each(all)('%s', (name, letter) => {
  it('is the same in text and HTML, signed by its sender, small, and reports nothing back', async () => {
    const { text, html } = await setLetter(letter);
    const bare = html
      .replace(/^.*<body[^>]*>/s, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&#39;', "'");
    expect(wordsOf(bare)).toEqual(wordsOf(text.replaceAll(/^- /gm, '')));
    expect(text.trim().endsWith(letter.from)).toBe(true);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toMatch(/<img|<script|background|https?:\/\/(?!waymark\.example)/);
  });

  it('says each web address in full', async () => {
    const { html } = await setLetter(letter);
    for (const [, href, shown] of html.matchAll(/<a href="([^"]*)">([^<]*)</g)) expect(shown).toBe(href);
    expect(name).toBeTruthy();
  });
});

describe.each(meetingLetters)('%s', (_, letter) => {
  it('has school, meeting and day for its subject and nothing else', () => {
    expect(letter.subject).toBe('Meeting at Oakfield School, 13 May');
  });

  it('names no need, diagnosis, plan or surname', async () => {
    const { text } = await setLetter(letter);
    for (const word of never) expect(text).not.toMatch(word);
  });
});

describe.each(home)('%s', (_, letter) => {
  it('has no sentence of more than 20 words', () => {
    for (const sentence of sentencesOf(letter)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
  });

  it('can be read at Flesch-Kincaid grade 5 or below', () => {
    const sentences = sentencesOf(letter);
    const words = sentences.flatMap(wordsOf);
    const counts = {
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    };
    expect(fleschKincaid(counts)).toBeLessThanOrEqual(5);
  });
});

describe.each([
  [true, '01234 567890', 'Reply to this email or call 01234 567890.'],
  [true, null, 'Reply to this email.'],
  [false, '01234 567890', 'Call 01234 567890.'],
  [false, null, 'Please call or visit the school.'],
])('where a school takes replies: %s, and has the telephone number %s', (takesReplies, phone, words) => {
  const facts = { ...meeting, school: { name: 'Oakfield School', phone, takesReplies } };

  it.each(Object.entries(meetingTemplates))('%s says only the ways that lead to somebody', async (_, compose) => {
    const { text } = await setLetter(compose(facts));
    expect(text).toContain(words);
    expect(/repl(y|ies)|type it|picture/i.test(text)).toBe(takesReplies);
    expect(text).not.toContain('null');
  });
});

describe('words that follow from the facts', () => {
  it('escapes what a school or a family typed', async () => {
    const { html } = await setLetter(meetingTemplates['reminder-family']({ ...meeting, place: '<b>Room & hall</b>' }));
    expect(html).toContain('&lt;b&gt;Room &amp; hall&lt;/b&gt;');
  });

  it('asks for views by a day only while there is time', async () => {
    const family = meetingTemplates['annual-review-invite-family'];
    expect((await setLetter(family(meeting))).text).toContain('by 22 April');
    expect((await setLetter(family(late))).text).not.toContain('April');
  });

  it('says that a meeting has moved, and how many keep the time free', async () => {
    expect((await setLetter(meetingTemplates['annual-review-invite-family'](late))).text).toContain('has changed');
    expect((await setLetter(meetingTemplates['reminder-family'](meeting))).text).toContain(
      '5 people have kept this time free for Sam',
    );
  });

  it('writes the time as people say it', async () => {
    expect((await setLetter(meetingTemplates['views-family'](meeting))).text).toContain(
      'Thursday 13 May 2027, 2pm to 3.30pm',
    );
  });

  it('counts in a digest what it does not list', async () => {
    const [, letter] = staffLetters.at(-1) ?? ['', digestTemplates['senco-digest'](digest)];
    expect((await setLetter(letter)).text).toContain('and 2 more');
  });
});
