import * as oauth from 'oauth4webapi';
import type { Tokens } from './session.ts';
import type { Settings } from './settings.ts';

const pendingKey = 'waymark.sign-in';

/** What must be remembered between leaving for the sign-in page and coming back. */
type Pending = { readonly verifier: string; readonly state: string; readonly returnTo: string };

export type SignInDeps = {
  readonly settings: Settings;
  readonly storage: Storage;
  /** Of this page: `https://waymark.example.org`. */
  readonly origin: string;
};

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' && value !== null && 'verifier' in value && 'state' in value && 'returnTo' in value;

const client = ({ settings }: SignInDeps): oauth.Client => ({ client_id: settings.clientId });
const callback = ({ origin }: SignInDeps): string => `${origin}/signed-in`;

/** An issuer without TLS is let through only on this very machine. */
const onThisMachine = ({ settings }: SignInDeps) => ({
  [oauth.allowInsecureRequests]: /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(settings.issuer),
});

const discover = async (deps: SignInDeps): Promise<oauth.AuthorizationServer> => {
  const issuer = new URL(deps.settings.issuer);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, onThisMachine(deps)));
};

/** Only a path of this client is gone back to, never another site. */
const ownPath = (path: string): string => (/^\/(?!\/)/.test(path) && !path.startsWith('/signed-in') ? path : '/');

/** Where to go to sign in; `returnTo` is the path to come back to. Code with PKCE (RFC 7636). */
export const beginSignIn = async (deps: SignInDeps, returnTo: string): Promise<string> => {
  const { authorization_endpoint: endpoint } = await discover(deps);
  if (endpoint === undefined)
    throw new Error('The sign-in service names no page to sign in at. Check the issuer in the settings.');
  const pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    returnTo: ownPath(returnTo),
  };
  deps.storage.setItem(pendingKey, JSON.stringify(pending));
  const url = new URL(endpoint);
  const parameters = {
    client_id: deps.settings.clientId,
    redirect_uri: callback(deps),
    response_type: 'code',
    scope: 'openid profile email',
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    state: pending.state,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
};

/** Turns the code in the address into tokens. Throws where this tab did not ask for it, or the issuer refuses. */
export const finishSignIn = async (
  deps: SignInDeps,
  address: URL,
): Promise<{ readonly tokens: Tokens; readonly returnTo: string }> => {
  const kept: unknown = JSON.parse(deps.storage.getItem(pendingKey) ?? 'null');
  deps.storage.removeItem(pendingKey);
  if (!isPending(kept)) throw new Error('This tab did not begin a sign-in. Sign in again.');
  const server = await discover(deps);
  const parameters = oauth.validateAuthResponse(server, client(deps), address, kept.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client(deps),
    oauth.None(),
    parameters,
    callback(deps),
    kept.verifier,
    onThisMachine(deps),
  );
  const answer = await oauth.processAuthorizationCodeResponse(server, client(deps), response);
  return {
    tokens: { access: answer.access_token, identity: answer.id_token ?? null },
    returnTo: ownPath(kept.returnTo),
  };
};

/** Where to go to sign out of the issuer too; null where it has no such page. Cognito takes `logout_uri`, others the standard's name. */
export const signOutAddress = async (deps: SignInDeps, identity: string | null): Promise<string | null> => {
  const { end_session_endpoint: endpoint } = await discover(deps);
  if (endpoint === undefined) return null;
  const url = new URL(endpoint);
  url.searchParams.set('client_id', deps.settings.clientId);
  url.searchParams.set('post_logout_redirect_uri', `${deps.origin}/`);
  url.searchParams.set('logout_uri', `${deps.origin}/`);
  if (identity !== null) url.searchParams.set('id_token_hint', identity);
  return url.href;
};
