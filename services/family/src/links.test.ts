import { suppress } from '@waymark/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aFamily, type FamilyOnEmulator } from './family.fixture.ts';
import { proofFor } from './links/form-proof.ts';

let family: FamilyOnEmulator;
beforeAll(async () => {
  family = await aFamily();
});
afterAll(() => family.stop());
beforeEach(() => {
  family.clock.set('2027-04-12', '09:30');
});

const bodyOf = async (response: Response) => ({ status: response.status, text: await response.text() });
const notSent = { answer: 'yes', interpreter: 'no' };

/** Signs in on a browser of its own: the cookie that it keeps. */
const signIn = async (token: string): Promise<string> => {
  const response = await family.post(`/s/${token}`, { csrf: proofFor(token) });
  expect(response.status).toBe(303);
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
};

describe('a link that opens nothing', () => {
  const kind = async () => bodyOf(await family.request('/r/AAAAAAAAAAAAAAAAAAAAAA'));

  test('gives one kind page, the same for every cause and for every method', async () => {
    const forged = await kind();
    expect(forged.status).toBe(404);
    expect(forged.text).toContain('This link cannot be opened');
    expect(forged.text).not.toMatch(/Oakfield|Sam|Adeyemi|Ruth|May/);

    const revoked = await family.link('reply');
    await family.store.stores.links.revoke(revoked, family.clock.real());
    const otherOccurrence = await family.link('reply', family.who.mother, 2);
    const signIn = await family.link('sign-in');
    const used = await family.link('sign-in');
    await family.store.stores.links.consume(used, family.clock.real());
    const late = await family.link('sign-in');
    family.clock.pass(61);
    for (const path of [
      ...[`/r/${revoked}`, `/r/${otherOccurrence}`, `/r/${signIn}`, `/s/${used}`, `/s/${late}`],
      ...[`/r/${revoked}/meeting.ics`, '/r/too-short', '/r/%2e%2e', '/s/AAAAAAAAAAAAAAAAAAAAAA', '/nothing/here'],
    ]) {
      expect({ path, ...(await bodyOf(await family.request(path))) }).toEqual({ path, ...forged });
    }
    for (const path of [`/r/${revoked}`, `/s/${used}`, `/r/${revoked}/sign-in`, '/sign-out']) {
      const token = path.split('/')[2] ?? '';
      const answer = await family.post(path, { ...notSent, csrf: proofFor(token) });
      expect({ path, ...(await bodyOf(answer)) }).toEqual({ path, ...forged });
    }
  });

  test('closes with the day of the meeting, with a move and with what is known of the adult', async () => {
    const token = await family.link('reply');
    const status = async () => (await family.request(`/r/${token}`)).status;
    family.clock.set('2027-05-12', '23:59');
    expect(await status()).toBe(200);
    family.clock.set('2027-05-13', '23:59');
    expect(await status()).toBe(200);
    family.clock.set('2027-05-14', '00:00');
    expect(await status()).toBe(404);
    family.clock.set('2027-04-12', '09:30');
    const [adult] = (await family.file()).adults;
    await family.change((file) => ({
      ...file,
      adults: file.adults.map((each) => ({ ...each, safeguardingHold: true })),
    }));
    expect(await status()).toBe(404);
    await family.change((file) => ({ ...file, adults: adult ? [adult] : [] }));
    expect(await status()).toBe(200);
    await family.change((file) => ({ ...file, meetings: file.meetings.map((each) => ({ ...each, occurrence: 2 })) }));
    expect(await status()).toBe(404);
    await family.change((file) => ({ ...file, meetings: file.meetings.map((each) => ({ ...each, occurrence: 1 })) }));
  });

  test('is logged by its id and its reason, never by its token', async () => {
    family.log.length = 0;
    const token = await family.link('reply');
    await family.store.stores.links.revoke(token, family.clock.real());
    await family.request(`/r/${token}`);
    const lines = family.log.join('\n');
    expect(lines).toMatch(/"code":"LINK_CLOSED".*"reason":"revoked"|"reason":"revoked".*"code":"LINK_CLOSED"/);
    expect(lines).toContain('"linkId":"01');
    expect(lines).not.toContain(token);
    expect(lines).not.toMatch(/ruth@|Oakfield|192\.0\.2/);
  });

  test('is looked up only so often for one source, and the limit is the same kind page with a time', async () => {
    family.from('192.0.2.77');
    const statuses = new Map<number, number>();
    for (let n = 0; n < 122; n += 1) {
      const { status } = await family.request('/r/AAAAAAAAAAAAAAAAAAAAAA');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [404, 120],
      [429, 2],
    ]);
    const answer = await family.request('/r/AAAAAAAAAAAAAAAAAAAAAA');
    expect(await answer.text()).toContain('You can try again after 10:00.');
    expect(answer.headers.get('retry-after')).toBe('1800');
    family.from('192.0.2.1');
  });
});

describe('opening', () => {
  test('uses nothing up, however often and by whatever method that only reads', async () => {
    const [reply, signInLink] = [await family.link('reply'), await family.link('sign-in')];
    for (let n = 0; n < 10; n += 1) {
      for (const method of ['GET', 'HEAD']) {
        expect((await family.request(`/r/${reply}`, { method })).status).toBe(200);
        expect((await family.request(`/s/${signInLink}`, { method })).status).toBe(200);
      }
    }
    expect((await family.request(`/s/${signInLink}`, { method: 'HEAD' })).body).toBeNull();
    expect(await family.store.stores.links.find(signInLink)).toMatchObject({ usedAt: null });
    expect(await signIn(signInLink)).toContain('waymark-family=');
  });

  test('tells nothing that a child could be known by, before signing in', async () => {
    const token = await family.link('reply');
    const page = (await (await family.request(`/r/${token}`)).text())
      .replaceAll(token, '')
      .replaceAll(proofFor(token), '');
    expect(page).toContain('A meeting about your child');
    expect(page).toContain('Thursday 13 May 2027, 2pm to 3pm');
    expect(page).not.toMatch(/Sam\b|Adeyemi|Ruth|EHC|\bSEN|annual|review|\bplan\b/);
  });

  test('comes with headers that keep it from caches, frames, other sites and scripts', async () => {
    const { headers } = await family.request(`/r/${await family.link('reply')}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    });
  });
});

describe('a sign-in link', () => {
  test('works once; whoever it was forwarded to gets the kind page, and her own browser stays signed in', async () => {
    const token = await family.link('sign-in');
    const cookie = await signIn(token);
    const second = await family.post(`/s/${token}`, { csrf: proofFor(token) });
    expect(second.status).toBe(404);
    expect(second.headers.get('set-cookie')).toBeNull();
    expect((await family.request(`/s/${token}`)).status).toBe(404);
    expect(cookie).toMatch(/^waymark-family=[A-Za-z0-9_-]{22}$/);
  });

  test('is not used up by a form of another site, nor by one without its proof', async () => {
    const token = await family.link('sign-in');
    expect((await family.post(`/s/${token}`, { csrf: 'guessed' })).status).toBe(404);
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await family.post(`/s/${token}`, { csrf: proofFor(token) }, foreign)).status).toBe(404);
    expect(await signIn(token)).not.toBe('');
  });

  test('gives a cookie that no script and no other site can use', async () => {
    const token = await family.link('sign-in');
    const response = await family.post(`/s/${token}`, { csrf: proofFor(token) });
    expect(response.headers.get('set-cookie')).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  });
});

describe('asking for a link', () => {
  test('by the page mails one to the address on record, and one a person five times an hour', async () => {
    const token = await family.link('reply');
    const ask = () => family.post(`/r/${token}/sign-in`, { csrf: proofFor(token) });
    for (let n = 0; n < 5; n += 1) expect((await ask()).headers.get('location')).toBe('/f/check-your-email');
    expect((await ask()).status).toBe(429);
    await family.mailLinks();
    expect(family.mail.taken).toHaveLength(5);
    const mail = family.mail.taken[0];
    expect(mail).toMatchObject({ to: 'ruth@example.org', subject: 'Meeting at Oakfield School, 13 May' });
    expect(mail?.text).toMatch(/http:\/\/127\.0\.0\.1:4870\/f\/s\/[A-Za-z0-9_-]{22}\n/);
    expect(mail?.text).not.toMatch(/Sam|Adeyemi|Ruth/);
    family.clock.pass(60);
    expect((await ask()).status).toBe(303);
  });

  test('by an address gives the same answer for any, in the same shape, and mails only whom it may', async () => {
    await family.link('reply');
    family.queue.drain('links');
    const before = family.mail.taken.length;
    const ask = async (email: string) => {
      const response = await family.post('/new-link', { email });
      const { 'x-request-id': _, ...headers } = Object.fromEntries(response.headers);
      return { status: response.status, headers, text: await response.text() };
    };
    const known = await ask(' Ruth@example.org');
    expect(await ask('nobody@example.org')).toEqual(known);
    const [one, other] = await family.mailLinks();
    expect(one?.refs).toHaveLength(1);
    expect(other?.refs).toEqual([]);
    expect(family.mail.taken.slice(before)).toHaveLength(1);
    expect(family.mail.taken.at(-1)?.text).toMatch(/\/f\/r\/[A-Za-z0-9_-]{22}\n/);
    await family.change((file) => ({
      ...file,
      adults: file.adults.map((each) => ({ ...each, pr: 'unknown' as const })),
    }));
    expect(await ask('ruth@example.org')).toEqual(known);
    await family.mailLinks();
    expect(family.mail.taken.slice(before)).toHaveLength(1);
    await family.change((file) => ({ ...file, adults: file.adults.map((each) => ({ ...each, pr: 'yes' as const })) }));
  });

  test('is limited for an address that nobody has as for one that somebody has', async () => {
    const ask = async () => (await family.post('/new-link', { email: 'stranger@example.org' })).status;
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push(await ask());
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  });

  test('wants an address, and says how one looks', async () => {
    const response = await family.post('/new-link', { email: 'ruth' });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('<title>Error: Ask for a new link</title>');
    expect(text).toContain('<a href="#email">Enter an email address, like name@example.com</a>');
  });

  test('comes again where the provider takes no mail for now, and not where it may have taken it', async () => {
    const token = await family.link('reply', family.who.mother);
    family.clock.pass(60);
    await family.post(`/r/${token}/sign-in`, { csrf: proofFor(token) });
    family.mail.behave('refuse-for-now');
    await expect(family.mailLinks()).rejects.toThrow('takes no mail for now');
    family.mail.behave('lost-answer');
    await family.post(`/r/${token}/sign-in`, { csrf: proofFor(token) });
    await family.mailLinks();
    family.mail.behave('take');
  });

  test('by the page mails nothing to an address that takes none of our messages, and says the same', async () => {
    family.clock.set('2027-04-13', '09:30');
    const row = suppress(null, { reason: 'bounced', event: 'message-1', mark: 'P#1', today: family.clock.today() });
    await family.tenant.addresses.put('ruth@example.org', { row, expect: null, audit: [] });
    const token = await family.link('reply');
    const before = family.mail.taken.length;
    const answer = await family.post(`/r/${token}/sign-in`, { csrf: proofFor(token) });
    expect(answer.headers.get('location')).toBe('/f/check-your-email');
    expect(await family.mailLinks()).toHaveLength(1);
    expect(family.mail.taken).toHaveLength(before);
    expect(family.log.at(-1)).toContain('address-suppressed');
  });
});
