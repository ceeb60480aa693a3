import { date, type Letter } from '@waymark/domain';
import { setLetter } from '@waymark/runtime/mail';
import { describe, expect, it } from 'vitest';
import { digestTemplates, qualificationTemplates } from './index.ts';

const qualification = {
  ...{ greetingName: 'Kim Hale', herself: true, schools: ['Oakfield School'], trust: 'Harbour Trust' },
  ...{ dueOn: date('2027-09-01'), lastSafeStart: date('2025-11-01'), url: 'https://waymark.example/staff/1' },
};
const digest = digestTemplates['senco-digest']({
  ...{ greetingName: 'Kim Hale', trust: 'Harbour Trust' },
  ...{ today: date('2026-11-23'), url: 'https://waymark.example/today' },
  sections: [
    {
      title: 'Past their date',
      count: 12,
      lines: Array.from({ length: 10 }, () => 'S. A., Year 4: invite everyone, 20 November 2026 (overdue by 3 days)'),
    },
  ],
});

const letters: [string, Letter][] = [
  ...Object.entries(qualificationTemplates).flatMap(([name, compose]): [string, Letter][] => [
    [name, compose(qualification)],
    [`${name}, to the head`, compose({ ...qualification, herself: false })],
  ]),
  ['senco-digest', digest],
];

describe.each(letters)('%s', (_, letter) => {
  it('is signed by its sender, small, and reports nothing back', async () => {
    const { text, html } = await setLetter(letter);
    expect(text.trim().endsWith(letter.from)).toBe(true);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toMatch(/<img|<script|background|https?:\/\/(?!waymark\.example)/);
  });

  it('says each web address in full', async () => {
    const { html } = await setLetter(letter);
    const links = [...html.matchAll(/<a href="([^"]*)">([^<]*)</g)];
    expect(links).toHaveLength(1);
    for (const [, href, shown] of links) expect(shown).toBe(href);
  });
});

it('counts in a digest what it does not list', async () => {
  expect((await setLetter(digest)).text).toContain('and 2 more');
});
