import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoPerson } from './demo-person.ts';
import { type Markup, noticePage, signOutPage } from './pages.ts';
import type { SigningKeys } from './signing-keys.ts';

export type ProviderInput = {
  /** What access tokens name as `aud`, which this issuer demands; Cognito's have none, so the API checks `client_id`. */
  resource: string;
  prefix: string;
  clientId: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  keys: SigningKeys;
  cookieSecret: string;
  adapter: Configuration['adapter'];
  people: () => Promise<readonly DemoPerson[]>;
};

const hour = 60 * 60;
const fortnight = 14 * 24 * hour;
const oidcScopes = 'openid profile email';

async function show(ctx: KoaContextWithOIDC, page: Markup): Promise<void> {
  ctx.type = 'html';
  ctx.body = String(await page);
}

/** Consent is given by signing in: the one client is ours, so nobody is asked. */
async function grantFor(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const kept = known === undefined ? undefined : await provider.Grant.find(known);
  if (kept?.accountId === session.accountId) return kept;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(oidcScopes);
  await grant.save();
  return grant;
}

/** The issuer's rules: one public client, code with PKCE, RS256 access tokens shaped like Cognito's, no consent page. */
export function providerConfiguration(input: ProviderInput): Configuration {
  const { resource, prefix } = input;
  const signedOut = 'You are signed out. Close the browser if others use this machine.';
  return {
    adapter: input.adapter,
    jwks: input.keys,
    cookies: { keys: [input.cookieSecret] },
    clients: [
      {
        client_id: input.clientId,
        client_name: 'Waymark',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: input.redirectUris,
        post_logout_redirect_uris: input.postLogoutRedirectUris,
      },
    ],
    scopes: oidcScopes.split(' '),
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: async (_ctx, sub) => {
      const person = (await input.people()).find((one) => one.sub === sub);
      if (person === undefined) return undefined;
      const email = person.email === undefined ? {} : { email: person.email, email_verified: true };
      return { accountId: sub, claims: async () => ({ sub, name: person.name, ...email }) };
    },
    loadExistingGrant: grantFor,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    extraTokenClaims: async () => ({ token_use: 'access' }),
    interactions: { url: (_ctx, { uid }) => `${prefix}/sign-in/${uid}` },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: hour,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, signOutPage(prefix, form)),
        postLogoutSuccessSource: (ctx) => show(ctx, noticePage(prefix, 'Signed out', signedOut)),
      },
    },
    renderError: (ctx, { error, error_description: why }) =>
      show(ctx, noticePage(prefix, 'Sign-in did not work', `${why ?? error}. Start again from Waymark.`)),
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour,
      Grant: fortnight,
      RefreshToken: fortnight,
      Session: fortnight,
    },
  };
}
