import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFamily, type FamilyOnEmulator } from './family.fixture.ts';
import { proofFor } from './links/form-proof.ts';

let family: FamilyOnEmulator;
let token: string;
beforeAll(async () => {
  family = await aFamily();
  token = await family.link('reply');
});
afterAll(() => family.stop());

const answer = (fields: Readonly<Record<string, string>>) =>
  family.post(`/r/${token}`, { csrf: proofFor(token), interpreter: 'no', ...fields });
const page = async () => (await family.request(`/r/${token}`)).text();

describe('answering an invitation', () => {
  test('takes one press to say yes, and asks for the rest afterwards', async () => {
    const first = await page();
    expect(first).toMatch(/name="answer" value="yes">\s*<button type="submit">Yes, I can come<\/button>/);
    const response = await family.post(`/r/${token}`, { csrf: proofFor(token), answer: 'yes' });
    expect(response.status).toBe(303);
    expect((await family.file()).replies).toMatchObject([{ answer: 'yes', interpreter: null, access: null }]);
    const after = await page();
    expect(after).not.toContain('type="submit">Yes, I can come');
    expect(after).toContain('Change your answer');
  });

  test('keeps the answer in the child’s file, and says so on a page that can be loaded again', async () => {
    const response = await answer({
      answer: 'another-time',
      note: 'Any Monday',
      interpreter: 'yes',
      language: 'Polski',
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/f/r/${token}?saved`);
    expect((await family.file()).replies).toMatchObject([
      { who: family.who.mother, answer: 'another-time', note: 'Any Monday', interpreter: 'Polski', occurrence: 1 },
    ]);
    const saved = await (await family.request(`/f/r/${token}?saved`.replace('/f', ''))).text();
    expect(saved).toContain('Thank you. We have your answer.');
    expect(saved).toContain('You can change it until 13 May.');
  });

  test('can be changed, and shows what was said last', async () => {
    await answer({ answer: 'yes', access: 'A room without stairs' });
    const shown = await page();
    expect(shown).toMatch(/value="yes" checked><label for="answer">/);
    expect(shown).toContain('A room without stairs');
    expect(shown).toContain('Change your answer');
    expect((await family.file()).replies).toHaveLength(1);
  });

  test('says what is missing at the top and at the field, and keeps what was typed', async () => {
    const response = await answer({ answer: 'another-time', note: '', access: 'Large <print>' });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('<title>Error: A meeting about your child');
    expect(text).toContain('<a href="#note">Tell us which days or times suit you</a>');
    expect(text).toMatch(/<textarea id="note"[^>]*aria-describedby="note-hint note-error"/);
    expect(text).toContain('Large &lt;print&gt;');
    const none = await (await family.post(`/r/${token}`, { csrf: proofFor(token) })).text();
    expect(none).toContain('<a href="#answer">Tell us if you can come</a>');
    expect(none).not.toContain('href="#interpreter"');
  });

  test('is written down as hers, not as anybody’s of the school', async () => {
    const page = await family.tenant.audit.page({ subject: `P#${family.pupilId}`, month: '2027-04' });
    const answers = page.rows.filter(({ what }) => what === 'meeting-answered');
    expect(new Set(answers.map(({ who }) => who))).toEqual(new Set([family.who.mother]));
  });

  test('logs nothing of what was written', () => {
    const lines = family.log.join('\n');
    expect(lines).toContain('"route":"/r/:token"');
    expect(lines).not.toMatch(/Monday|Polski|stairs|print/);
    expect(lines).not.toContain(token);
  });
});

test('the calendar file says where the meeting is and nothing of the child', async () => {
  const response = await family.request(`/r/${token}/meeting.ics`);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = (await response.text()).replaceAll(/\r\n[ \t]/g, '');
  expect(text).toContain('SUMMARY:Meeting at Oakfield School');
  expect(text).toContain(`/f/r/${token}`);
  expect(text).not.toMatch(/Sam|Adeyemi|Ruth/);
});

test('a young person is spoken to herself', async () => {
  const young = await aFamily({ pupil: { dateOfBirth: '2009-11-05' as never, email: 'sam@example.org' } });
  const own = await (await young.request(`/r/${await young.link('reply', young.who.child)}`)).text();
  expect(own).toContain('<h1>Your meeting at school</h1>');
  await young.stop();
});

test('every page with its style sheet is far below 60 KB', async () => {
  const css = (await (await family.request('/family.css')).text()).length;
  for (const path of [`/r/${token}`, '/new-link', '/check-your-email', '/signed-out']) {
    const bytes = Buffer.byteLength(await (await family.request(path)).text());
    expect({ path, small: bytes + css < 60_000 }).toEqual({ path, small: true });
    expect(bytes + css).toBeLessThan(20_000);
  }
});
