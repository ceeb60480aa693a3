import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import * as oauth from 'oauth4webapi';
import { createIssuer } from './create-issuer.ts';

export const demoPeople = [
  { sub: 'demo-amira', name: 'Amira Khan', role: 'SENCO', school: 'Harbour Primary', email: 'amira@harbour.example' },
  { sub: 'demo-tom', name: 'Tom <b>Reed</b>', role: 'Class teacher', school: 'Harbour Primary' },
  { sub: 'demo-joy', name: 'Joy Odell', role: 'SENCO', school: 'Quayside School' },
];

/** A browser's cookies and redirects, no more: follows until it leaves for `stopAt`. */
function createBrowser(stopAt: string) {
  const jar = new Map<string, string>();
  const visit = async (
    url: string,
    init: RequestInit = {},
  ): Promise<{ url: string; status: number; body: string; headers: Headers }> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (at === pair.length - 1) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = answer.headers.get('location');
    if (location === null) return { url, status: answer.status, body: await answer.text(), headers: answer.headers };
    const next = new URL(location, url).href;
    return next.startsWith(stopAt)
      ? { url: next, status: answer.status, body: '', headers: answer.headers }
      : visit(next);
  };
  const submit = (url: string, fields: Record<string, string>) =>
    visit(url, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: new URL(url).origin } });
  return { jar, visit, submit };
}

/** The issuer on a server of its own, on the port it had before where one is given. */
export async function issuerStack(folder: string = mkdtempSync(join(tmpdir(), 'waymark-issuer-')), wantedPort = 0) {
  const root = new Hono<{ Bindings: HttpBindings }>();
  const server = serve({ fetch: root.fetch, port: wantedPort, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const faults: unknown[] = [];
  const redirectUri = `${origin}/signed-in`;
  const issuer = await createIssuer({
    folder,
    origin,
    prefix: '/issuer',
    redirectUris: [redirectUri],
    postLogoutRedirectUris: [`${origin}/`],
    people: async () => demoPeople,
    now: Date.now,
    onFault: (fault) => faults.push(fault),
  });
  root.route('/issuer', issuer.app);
  const insecure = { [oauth.allowInsecureRequests]: true };
  const discover = async () => {
    const url = new URL(issuer.issuer);
    return oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, insecure));
  };

  /** What the staff client does, up to the page that asks who. */
  const begin = async (browser = createBrowser(redirectUri), more: Record<string, string> = {}) => {
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const server = await discover();
    const url = new URL(server.authorization_endpoint ?? '');
    const code_challenge = await oauth.calculatePKCECodeChallenge(verifier);
    const asked = {
      client_id: issuer.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid profile email',
    };
    url.search = new URLSearchParams({
      ...asked,
      state,
      code_challenge,
      code_challenge_method: 'S256',
      ...more,
    }).toString();
    return { browser, verifier, state, server, page: await browser.visit(url.href) };
  };

  /** The code at `url` for tokens. */
  const redeem = async (begun: Awaited<ReturnType<typeof begin>>, url: string) => {
    const client = { client_id: issuer.clientId };
    const code = oauth.validateAuthResponse(begun.server, client, new URL(url), begun.state);
    const answer = await oauth.authorizationCodeGrantRequest(
      begun.server,
      client,
      oauth.None(),
      code,
      redirectUri,
      begun.verifier,
      insecure,
    );
    return oauth.processAuthorizationCodeResponse(begun.server, client, answer);
  };
  const refresh = async (token: string) => {
    const [server, client] = [await discover(), { client_id: issuer.clientId }];
    const answer = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), token, insecure);
    return oauth.processRefreshTokenResponse(server, client, answer);
  };
  const close = () => new Promise((resolve) => server.close(resolve));
  return { folder, port, origin, issuer, begin, redeem, refresh, discover, faults, close };
}

export type IssuerStack = Awaited<ReturnType<typeof issuerStack>>;
