import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { forgetSession, keepSession, sessionToken } from './features/sign-in/session.ts';

const cookieFrom = async (familyUrl: string, set: typeof keepSession): Promise<string | null> => {
  const app = new Hono();
  app.get('/', (c) => {
    set(c, familyUrl, 'AAAAAAAAAAAAAAAAAAAAAA');
    return c.text('');
  });
  return (await app.request('/')).headers.get('set-cookie');
};
const secure = 'https://waymark.example/f';

test('over TLS the cookie is bound to this very name, and comes back over TLS alone', async () => {
  expect(await cookieFrom(secure, keepSession)).toBe(
    '__Host-waymark-family=AAAAAAAAAAAAAAAAAAAAAA; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Strict',
  );
  expect(await cookieFrom(secure, forgetSession)).toMatch(/^__Host-waymark-family=; Max-Age=0; Path=\//);
});

test('is read back by its own name, and not by that of a machine without TLS', async () => {
  const app = new Hono();
  app.get('/', (c) => c.text(sessionToken(c, secure)));
  const sent = async (cookie: string) => (await app.request('/', { headers: { cookie } })).text();
  expect(await sent('__Host-waymark-family=abc')).toBe('abc');
  expect(await sent('waymark-family=abc')).toBe('');
});
