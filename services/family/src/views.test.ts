import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aFamily, type FamilyOnEmulator } from './family.fixture.ts';
import { proofFor } from './links/form-proof.ts';

let family: FamilyOnEmulator;
let session: string;
beforeAll(async () => {
  family = await aFamily();
});
afterAll(() => family.stop());
beforeEach(async () => {
  family.clock.set('2027-04-12', '09:30');
  session = await family.link('session');
});

const cookie = (token = session) => ({ cookie: `waymark-family=${token}` });
const get = (path: string, token = session) => family.request(path, { headers: cookie(token) });
const post = (path: string, fields: Readonly<Record<string, string>> = {}, token = session) =>
  family.post(path, { csrf: proofFor(token), ...fields }, cookie(token));
const textOf = async (path: string) => (await get(path)).text();
const pages = ['/views', '/views/hard', '/check', '/sent', '/next'];

describe('your views', () => {
  test('are kept at each step, lead to the next question and can be gone on with on another phone', async () => {
    const first = await post('/views/going-well', { text: 'Reading & drawing', go: 'next' });
    expect(first.headers.get('location')).toBe('/f/views/hard');
    expect((await post('/views/hard', { text: 'Noise', go: 'list' })).headers.get('location')).toBe('/f/views');
    expect((await post('/views/else', { text: '', go: 'next' })).headers.get('location')).toBe('/f/check');

    const otherPhone = await family.link('session');
    const there = await (await get('/views/going-well', otherPhone)).text();
    expect(there).toContain('Reading &amp; drawing</textarea>');
    expect(await (await get('/views', otherPhone)).text()).toMatch(
      /views\/hard">[^<]+<\/a><span class="state">Written/,
    );
    expect((await family.file()).views).toMatchObject([
      { sent: null, draft: [{ text: 'Reading & drawing' }, { text: 'Noise' }] },
    ]);
  });

  test('go to school only when they are sent on purpose, and can be added to', async () => {
    expect(await textOf('/check')).toContain('Send my views to school');
    expect((await post('/send')).headers.get('location')).toBe('/f/sent');
    expect((await family.file()).views[0]?.sent?.answers).toHaveLength(2);
    expect(await textOf('/views')).toContain('You sent your views on 12 April. Thank you.');
    await post('/views/helps', { text: 'A quiet room', go: 'list' });
    expect(await textOf('/views')).toContain('You have changed something since.');
    expect((await family.file()).views[0]?.sent?.answers).toHaveLength(2);
    await post('/send');
    expect((await family.file()).views[0]?.sent?.answers).toHaveLength(3);
  });

  test('are not sent while there are none', async () => {
    const empty = await aFamily();
    const token = await empty.link('session');
    const response = await empty.post('/send', { csrf: proofFor(token) }, cookie(token));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('<a href="#views">Answer at least one question before you send</a>');
    await empty.stop();
  });

  test('that are too long are kept on the page and said to be', async () => {
    const response = await post('/views/hard', { text: 'x'.repeat(4001), go: 'next' });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('Use 4000 characters or fewer. You have used 4001');
    expect(text).toContain('x'.repeat(4001));
  });

  test('are three questions before a termly review', async () => {
    const termly = await aFamily({ kind: 'sen-support-review' });
    const token = await termly.link('session');
    const list = await (await termly.request('/views', { headers: cookie(token) })).text();
    expect(list.match(/href="\/f\/views\//g)).toHaveLength(3);
    const next = await (await termly.request('/next', { headers: cookie(token) })).text();
    expect(next).toContain('School tells you what was agreed');
    expect(next).not.toContain('The council decides');
    await termly.stop();
  });

  test('are nowhere in the log', () => {
    expect(family.log.join('\n')).not.toMatch(/Reading|Noise|quiet room|xxxx/);
  });
});

describe('a session', () => {
  const statuses = async (token: string) => Promise.all(pages.map(async (path) => (await get(path, token)).status));

  test('opens every page on its own browser, and none without its cookie, forged, or once it is over', async () => {
    expect(await statuses(session)).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses('AAAAAAAAAAAAAAAAAAAAAA')).toEqual([404, 404, 404, 404, 404]);
    for (const path of pages) expect((await family.request(path)).status).toBe(404);
    expect(await statuses(await family.link('reply'))).toEqual([404, 404, 404, 404, 404]);
    family.clock.pass(12 * 60 - 1);
    expect((await get('/views')).status).toBe(200);
    family.clock.pass(1);
    expect(await statuses(session)).toEqual([404, 404, 404, 404, 404]);
  });

  test('ends when she signs out, which every page offers', async () => {
    for (const path of pages) expect(await textOf(path)).toMatch(/action="\/f\/sign-out".*Sign out<\/button>/s);
    expect((await post('/sign-out')).headers.get('set-cookie')).toMatch(/^waymark-family=; Max-Age=0/);
    expect((await get('/views')).status).toBe(404);
  });

  test('ends when the meeting is called off, and when she may no longer be told', async () => {
    await family.change((file) => ({
      ...file,
      adults: file.adults.map((each) => ({ ...each, contactAllowed: 'no' as const })),
    }));
    expect((await post('/views/hard', { text: 'more', go: 'next' })).status).toBe(404);
    await family.change((file) => ({
      ...file,
      adults: file.adults.map((each) => ({ ...each, contactAllowed: 'yes' as const })),
    }));
    expect((await get('/views')).status).toBe(200);
  });

  test('takes no form without its proof, nor one from another site', async () => {
    const forms = ['/views/hard', '/send', '/sign-out'];
    for (const path of forms) expect((await post(path, { csrf: 'guessed', text: 'x' })).status).toBe(404);
    const foreign = { ...cookie(), 'sec-fetch-site': 'cross-site' };
    for (const path of forms) expect((await family.post(path, { csrf: proofFor(session) }, foreign)).status).toBe(404);
  });

  test('is the young person’s alone where who is told what is decided', async () => {
    expect((await get('/who')).status).toBe(404);
  });
});

test('what happens next has this meeting’s dates and where advice is that is not the school’s', async () => {
  const text = await textOf('/next');
  for (const words of [
    'By Thursday 29 April 2027',
    'By Thursday 27 May 2027',
    'By Thursday 10 June 2027',
    'SENDIASS Devon',
    'Who is asked to come',
    family.contact.role,
  ]) {
    expect(text).toContain(words);
  }
});

describe('a young person over 16', () => {
  test('says for each adult and each kind who is told what, and it is written down as her own wish of today', async () => {
    const young = await aFamily({ pupil: { dateOfBirth: '2009-11-05' as never, email: 'sam@example.org' } });
    const token = await young.link('session', young.who.child);
    const own = await (await young.request('/who', { headers: cookie(token) })).text();
    expect(own).toContain('Ruth (mother)');
    const wish = (kind: string) => `wish-${young.mother.id}-${kind}`;
    const fields = {
      csrf: proofFor(token),
      [wish('meeting')]: 'yes',
      [wish('document')]: 'no',
      [wish('update')]: 'no',
    };
    const saved = await young.post('/who', fields, cookie(token));
    expect(saved.headers.get('location')).toBe('/f/who?saved');
    expect((await young.file()).pupil.wishes).toMatchObject([
      { adultId: young.mother.id, kind: 'meeting', wish: true, on: '2027-04-12', by: 'young-person', how: 'own-page' },
      { kind: 'document', wish: false },
      { kind: 'update', wish: false },
    ]);
    expect((await young.request(`/r/${await young.link('reply')}`)).status).toBe(200);
    await young.post('/who', { ...fields, [wish('meeting')]: 'no' }, cookie(token));
    expect((await young.file()).pupil.wishes).toHaveLength(4);
    expect((await young.request(`/r/${await young.link('reply')}`)).status).toBe(404);
    await young.stop();
  });
});

test('every page for the signed in, with the longest answers, is below 60 KB', async () => {
  for (const id of ['going-well', 'hard', 'helps', 'change', 'future', 'else']) {
    await post(`/views/${id}`, { text: 'Ä'.repeat(4000), go: 'list' });
  }
  const css = Buffer.byteLength(await textOf('/family.css'));
  for (const path of pages) {
    const bytes = css + Buffer.byteLength(await textOf(path));
    expect({ path, bytes: bytes < 60_000 ? 'small' : bytes }).toEqual({ path, bytes: 'small' });
  }
});
