import { rmSync } from 'node:fs';
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoPeople, type IssuerStack, issuerStack } from './issuer-stack.fixture.ts';

let stack: IssuerStack;
beforeEach(async () => {
  stack = await issuerStack();
});
afterEach(async () => {
  expect(stack.faults).toEqual([]);
  await stack.close();
  rmSync(stack.folder, { recursive: true, force: true });
});

async function signIn(sub: string) {
  const begun = await stack.begin();
  const back = await begun.browser.submit(begun.page.url, { sub });
  return { ...begun, back, tokens: await stack.redeem(begun, back.url) };
}

test('it says where everything is, under its own address', async () => {
  const found = await stack.discover();
  expect(found.issuer).toBe(`${stack.origin}/issuer`);
  for (const endpoint of [
    'authorization_endpoint',
    'token_endpoint',
    'jwks_uri',
    'end_session_endpoint',
    'revocation_endpoint',
  ]) {
    expect(found[endpoint]).toMatch(new RegExp(`^${stack.origin}/issuer/`));
  }
  expect(found.code_challenge_methods_supported).toEqual(['S256']);
});

test('the page lists everybody by school, escaped, and says that there are no passwords', async () => {
  const { page } = await stack.begin();
  expect(page.url).toMatch(/\/issuer\/sign-in\/[\w-]+$/);
  expect(page.body).toContain('There are no passwords');
  expect([...page.body.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, school]) => school)).toEqual([
    'Harbour Primary',
    'Quayside School',
  ]);
  expect([...page.body.matchAll(/name="sub" value="([^"]*)"/g)].map(([, sub]) => sub)).toEqual(
    demoPeople.map(({ sub }) => sub),
  );
  expect(page.body).toContain('Tom &lt;b&gt;Reed&lt;/b&gt;');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('pressing a name signs in by code and PKCE, without a consent page, with tokens like Cognito’s', async () => {
  const { tokens } = await signIn('demo-amira');
  const keys = createRemoteJWKSet(new URL(`${stack.issuer.issuer}/jwks`));
  const { payload } = await jwtVerify(tokens.access_token, keys, {
    issuer: stack.issuer.issuer,
    algorithms: ['RS256'],
  });
  expect(payload).toMatchObject({ sub: 'demo-amira', client_id: 'waymark-web', token_use: 'access' });
  expect(payload.aud).not.toBe('waymark-web');
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  const identity = await jwtVerify(tokens.id_token ?? '', keys, {
    issuer: stack.issuer.issuer,
    audience: 'waymark-web',
  });
  expect(identity.payload).toMatchObject({
    sub: 'demo-amira',
    name: 'Amira Khan',
    email: 'amira@harbour.example',
    email_verified: true,
  });
});

test('without the verifier a code is worth nothing, and without PKCE there is none', async () => {
  const begun = await stack.begin();
  const back = await begun.browser.submit(begun.page.url, { sub: 'demo-joy' });
  await expect(stack.redeem({ ...begun, verifier: 'x'.repeat(43) }, back.url)).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  const bare = await stack.begin(undefined, { code_challenge: '', code_challenge_method: '' });
  expect(new URL(bare.page.url).searchParams.get('error')).toBe('invalid_request');
});

test('who is signed in is not asked again, unless the client wants to ask', async () => {
  const { browser } = await signIn('demo-tom');
  const again = await stack.begin(browser);
  expect(new URL(again.page.url).searchParams.get('code')).not.toBeNull();
  const asked = await stack.begin(browser, { prompt: 'login' });
  expect(asked.page.body).toContain('Choose who to sign in as');
  const back = await asked.browser.submit(asked.page.url, { sub: 'demo-joy' });
  const tokens = await stack.redeem(asked, back.url);
  const { payload } = await jwtVerify(tokens.access_token, createLocalJWKSet(stack.issuer.jwks));
  expect(payload.sub).toBe('demo-joy');
});

test('tokens, sessions and refresh tokens outlive a restart', async () => {
  const { tokens, browser } = await signIn('demo-amira');
  await stack.close();
  stack = await issuerStack(stack.folder, stack.port);
  const { payload } = await jwtVerify(tokens.access_token, createLocalJWKSet(stack.issuer.jwks));
  expect(payload.sub).toBe('demo-amira');
  const fresh = await stack.refresh(tokens.refresh_token ?? '');
  expect(decodeProtectedHeader(fresh.access_token).kid).toBe(stack.issuer.jwks.keys[0]?.kid);
  const again = await stack.begin(browser);
  expect(new URL(again.page.url).searchParams.get('code')).not.toBeNull();
});

test('signing out asks, ends the session and returns', async () => {
  const { tokens, browser, server } = await signIn('demo-amira');
  const out = new URL(server.end_session_endpoint ?? '');
  out.search = new URLSearchParams({
    id_token_hint: tokens.id_token ?? '',
    post_logout_redirect_uri: `${stack.origin}/`,
  }).toString();
  const page = await browser.visit(out.href);
  expect(page.body).toContain('Sign out of Waymark?');
  const action = /action="([^"]*)"/.exec(page.body)?.[1] ?? '';
  const xsrf = /name="xsrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
  expect((await browser.submit(action, { xsrf, logout: 'yes' })).url).toBe(`${stack.origin}/`);
  expect((await stack.begin(browser)).page.body).toContain('Choose who to sign in as');
});

test('nobody who is not on the page can be chosen, nor from another site', async () => {
  const { browser, page } = await stack.begin();
  expect((await browser.submit(page.url, { sub: 'demo-mallory' })).status).toBe(400);
  const forged = {
    method: 'POST',
    body: new URLSearchParams({ sub: 'demo-joy' }),
    headers: { origin: 'http://evil.example' },
  };
  expect((await browser.visit(page.url, forged)).status).toBe(403);
});

test('a sign-in that has ended, or a return address that is not ours, says so in words', async () => {
  const ended = await (await fetch(`${stack.origin}/issuer/sign-in/none`)).text();
  expect(ended).toContain('This sign-in has ended');
  const { page } = await stack.begin(undefined, { redirect_uri: 'http://evil.example/' });
  expect(page.body).toContain('Sign-in did not work');
});
