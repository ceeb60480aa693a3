import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import Provider from 'oidc-provider';
import { keptSecret } from '../disk/kept-secret.ts';
import type { DemoPerson } from './demo-person.ts';
import { type Markup, noticePage, signInPage } from './pages.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { createSessionStore } from './session-store.ts';
import { keptSigningKeys } from './signing-keys.ts';

type Env = { Bindings: HttpBindings };

export type IssuerDeps = {
  /** Keys, cookie secret and sessions live here. */
  folder: string;
  /** Where the browser reaches this server, without a slash at the end: `http://127.0.0.1:4870`. */
  origin: string;
  /** The path `app` is mounted at: `/issuer`. */
  prefix: string;
  /** Where the staff client takes its code, and where it goes after signing out; whole URLs. */
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  people: () => Promise<readonly DemoPerson[]>;
  /** Real time, milliseconds since 1970. */
  now: () => number;
  /** Told of a fault inside the issuer, which the browser sees only as "did not work". */
  onFault: (fault: unknown) => void;
};

export type Issuer = {
  /** Mount at `prefix`, in a server by @hono/node-server. */
  app: Hono<Env>;
  /** What tokens say in `iss`. */
  issuer: string;
  clientId: string;
  /** The public keys that tokens are verified with, as `<issuer>/jwks` serves them. */
  jwks: { keys: { kty: string; kid: string; alg: string; use: string; n: string; e: string }[] };
};

const clientId = 'waymark-web';

/** An OpenID Connect issuer that stands for Cognito on one machine, with a sign-in page that lists demo people. */
export async function createIssuer(deps: IssuerDeps): Promise<Issuer> {
  const { origin, prefix, people, now, redirectUris, postLogoutRedirectUris } = deps;
  const issuer = `${origin}${prefix}`;
  const keys = await keptSigningKeys(join(deps.folder, 'signing-keys.json'));
  const provider = new Provider(
    issuer,
    providerConfiguration({
      resource: `${origin}/api`,
      prefix,
      clientId,
      redirectUris,
      postLogoutRedirectUris,
      keys,
      cookieSecret: keptSecret(join(deps.folder, 'cookie-secret')),
      adapter: createSessionStore({ file: join(deps.folder, 'sessions.json'), now }),
      people,
    }),
  );
  provider.on('server_error', (_ctx, fault) => deps.onFault(fault));
  const publicKeys = keys.keys.map(({ kty, kid, alg, use, n, e }) => ({ kty, kid, alg, use, n, e }));
  return { app: issuerApp(provider, deps), issuer, clientId, jwks: { keys: publicKeys } };
}

/** Signs out whoever this browser was before, so that being someone else takes one press and no script. */
async function forgetOther(provider: Provider, sessionUid: string | undefined, sub: string): Promise<void> {
  const session = sessionUid === undefined ? undefined : await provider.Session.findByUid(sessionUid);
  if (session === undefined || session.accountId === sub) return;
  session.accountId = undefined;
  session.authorizations = {};
  await session.persist();
}

function issuerApp(provider: Provider, { prefix, people, redirectUris, onFault }: IssuerDeps): Hono<Env> {
  const css = readFileSync(new URL('./issuer.css', import.meta.url), 'utf8');
  const callback = provider.callback();
  // A browser holds a form to this over redirects too, so the client that sign-in returns to is named.
  const targets = [...new Set(redirectUris.map((uri) => new URL(uri).origin))].join(' ');
  const policy = `default-src 'none'; style-src 'self'; form-action 'self' ${targets}; base-uri 'none'; frame-ancestors 'none'`;
  const page = async (body: Markup, status = 200) => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    };
    return new Response(String(await body), { status, headers });
  };
  const details = async (c: Context<Env>) => {
    try {
      return await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    } catch {
      return undefined;
    }
  };
  const expired = () =>
    page(
      noticePage(
        prefix,
        'This sign-in has ended',
        'It took more than an hour, or it was begun in another browser. Start again from Waymark.',
      ),
      400,
    );

  const app = new Hono<Env>();
  app.onError((fault) => {
    if (fault instanceof HTTPException) return fault.getResponse();
    onFault(fault);
    return page(
      noticePage(prefix, 'Sign-in did not work', 'Something went wrong on this machine. Start again from Waymark.'),
      500,
    );
  });
  app.get('/sign-in/issuer.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/sign-in/:uid', async (c) => {
    if ((await details(c)) === undefined) return expired();
    return page(signInPage(prefix, `${prefix}/sign-in/${c.req.param('uid')}`, await people()));
  });
  app.post('/sign-in/:uid', csrf(), async (c) => {
    const { sub } = await c.req.parseBody();
    const person = (await people()).find((one) => one.sub === sub);
    const interaction = await details(c);
    if (person === undefined || interaction === undefined) return expired();
    const login = { accountId: person.sub };
    const next = await provider.interactionResult(c.env.incoming, c.env.outgoing, { login });
    // After, not before: the issuer refuses an interaction whose session has changed hands.
    await forgetOther(provider, interaction.session?.uid, person.sub);
    return c.redirect(next, 303);
  });
  app.all('*', async (c) => {
    const { incoming, outgoing } = c.env;
    const originalUrl = incoming.url ?? '/';
    await callback(Object.assign(incoming, { originalUrl, url: originalUrl.slice(prefix.length) || '/' }), outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  return app;
}
