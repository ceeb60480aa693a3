import { createHash, randomBytes } from 'node:crypto';

/** A browser's cookies and redirects, no more: follows until it would leave for `stopAt`. */
const aBrowser = (stopAt: string) => {
  const jar = new Map<string, string>();
  const visit = async (url: string, init: RequestInit = {}): Promise<{ url: string; body: string }> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = answer.headers.get('location');
    if (location === null) return { url, body: await answer.text() };
    const next = new URL(location, url).href;
    if (!next.startsWith(stopAt)) return visit(next);
    await answer.text();
    return { url: next, body: '' };
  };
  return visit;
};

/** The button of the first person whose name or post is this. */
const personOn = (page: string, who: string): string => {
  const sub = new RegExp(`name="sub" value="([^"]+)">(?:(?!</button>).)*${who}`).exec(page)?.[1];
  if (sub === undefined) throw new Error(`Nobody on the sign-in page is a ${who}.`);
  return sub;
};

/** Signs in at the stack's own issuer as the first person with such a post. Gives the access token. */
export const signInAs = async (origin: string, who: string): Promise<string> => {
  const { clientId, issuer } = (await (await fetch(`${origin}/config.json`)).json()) as Record<string, string>;
  const redirectUri = `${origin}/signed-in`;
  const verifier = randomBytes(32).toString('base64url');
  const visit = aBrowser(redirectUri);
  const asked = new URLSearchParams({
    ...{ client_id: clientId ?? '', redirect_uri: redirectUri, response_type: 'code', scope: 'openid profile email' },
    ...{ state: 'bench', code_challenge_method: 'S256' },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  const page = await visit(`${issuer}/auth?${asked}`);
  const chosen = await visit(page.url, {
    method: 'POST',
    body: new URLSearchParams({ sub: personOn(page.body, who) }),
    headers: { origin },
  });
  const code = new URL(chosen.url).searchParams.get('code') ?? '';
  const redeemed = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', code, redirect_uri: redirectUri },
      ...{ client_id: clientId ?? '', code_verifier: verifier },
    }),
  });
  const { access_token: token } = (await redeemed.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`The issuer gave no token (${redeemed.status}).`);
  return token;
};
