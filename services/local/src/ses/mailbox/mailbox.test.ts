import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SesStack, sesStack } from '../ses-stack.fixture.ts';
import { folderId } from './person-folder.ts';

let stack: SesStack;
beforeEach(async () => {
  stack = await sesStack();
});
afterEach(() => stack.remove());

const get = async (path: string) => {
  const answer = await fetch(`${stack.origin}/mailbox${path}`);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};
const subjects = (body: string) => [...body.matchAll(/class="subject">([^<]*)</g)].map(([, subject]) => subject);

test('an empty mailbox says so', async () => {
  expect((await get('')).body).toContain('No message has been sent yet.');
});

test('messages are listed by their header date, newest first', async () => {
  await stack.send({ subject: 'middle', date: 'Tue, 24 Nov 2026 09:00:00 +0000' });
  await stack.send({ subject: 'oldest', date: 'Mon, 23 Nov 2026 09:00:00 +0000' });
  await stack.send({ subject: 'newest', date: 'Wed, 25 Nov 2026 09:00:00 +0000' });
  const { body } = await get('');
  expect(subjects(body)).toEqual(['newest', 'middle', 'oldest']);
  expect(body).toContain('Wednesday 25 November 2026, 09:00');
});

test('each person has a folder, and no link names an address', async () => {
  await stack.send({ subject: 'for Ana', to: 'Ana@example.org' });
  await stack.send({ subject: 'for Ben', to: 'ben@example.org' });
  const { body } = await get('');
  expect([...body.matchAll(/href="[^"]*"/g)].join()).not.toContain('example.org');
  expect(subjects((await get(`?folder=${folderId('ana@example.org')}`)).body)).toEqual(['for Ana']);
  expect(subjects((await get('?folder=')).body)).toHaveLength(2);
});

test('a day is a day in London: the last minute before it, its first and its last, and the first after it', async () => {
  for (const time of ['22:59:00', '23:00:00'])
    await stack.send({ subject: `29 ${time}`, date: `Tue, 29 Jun 2027 ${time} +0000` });
  for (const time of ['22:59:59', '23:00:00'])
    await stack.send({ subject: `30 ${time}`, date: `Wed, 30 Jun 2027 ${time} +0000` });
  expect(subjects((await get('?date=2027-06-30')).body)).toEqual(['30 22:59:59', '29 23:00:00']);
  expect(subjects((await get('?date=not-a-day')).body)).toHaveLength(4);
});

test('more than fifty go on the next page', async () => {
  for (let number = 0; number < 51; number += 1) await stack.send({ subject: `number ${number}` });
  expect(subjects((await get('')).body)).toHaveLength(50);
  expect(subjects((await get('?page=2')).body)).toHaveLength(1);
  expect((await get('?page=2')).body).toContain('Page 2 of 2');
});

test('a message is shown with its headers, its text and its source, all escaped', async () => {
  const messageId = await stack.send({ subject: '<b>bold</b>', text: '<script>alert(1)</script>' });
  const { body, headers } = await get(`/${messageId}`);
  expect(body).toContain('&lt;b&gt;bold&lt;/b&gt;');
  expect(body).not.toContain('<script>');
  expect(body).toContain('<dt>X-Notice</dt><dd>01JD0000000000000000000001</dd>');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('web addresses in the plain text are links, without the full stop behind them', async () => {
  const { body } = await get(`/${await stack.send()}`);
  expect(body).toContain('<a href="https://waymark.example/m/abc">https://waymark.example/m/abc</a>.');
});

test('the HTML is served in a sandbox of its own, its links in new tabs', async () => {
  const messageId = await stack.send();
  const { body, headers } = await get(`/${messageId}/html`);
  expect(body).toContain('<head><base target="_blank"><title>Hi</title>');
  expect(headers.get('content-security-policy')).toMatch(
    /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/,
  );
});

test('a button bounces the message, and the page says so', async () => {
  const messageId = await stack.send();
  const post = (kind: string, origin: string) =>
    fetch(`${stack.origin}/mailbox/${messageId}/outcomes`, {
      method: 'POST',
      body: new URLSearchParams({ kind }),
      headers: { origin },
      redirect: 'manual',
    });
  expect((await post('bounce', 'http://elsewhere.example')).status).toBe(403);
  const answer = await post('bounce', stack.origin);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/mailbox/${messageId}`]);
  expect((await post('send', stack.origin)).status).toBe(404);
  expect(stack.events.at(-1)).toMatchObject({ eventType: 'Bounce', bounce: { bounceType: 'Permanent' } });
  expect((await get(`/${messageId}`)).body).toContain('Bounced: no such address');
});

test('a message that is not there is 404, in words', async () => {
  for (const path of ['/none', '/none/html', '/none/raw', '/..%2f..%2fetc']) {
    const { status, body } = await get(path);
    expect([path, status]).toEqual([path, 404]);
    expect(body).toContain('No such message');
  }
});
