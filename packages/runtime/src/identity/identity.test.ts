import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGatewayIdentity, gatewayClaimsOf } from './create-gateway-identity.ts';
import { createOidcIdentity } from './create-oidc-identity.ts';

const issuer = 'https://issuer.example.org';
const clientId = 'waymark';
const nowSeconds = 1_780_000_000;
let privateKey: CryptoKey;
let strangersKey: CryptoKey;
let jwksUrl = '';
let keysAnswer = '';
const server = createServer((_, response) => {
  response.writeHead(keysAnswer === '' ? 503 : 200, { 'content-type': 'application/json' });
  response.end(keysAnswer);
});

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  privateKey = pair.privateKey;
  strangersKey = (await generateKeyPair('RS256')).privateKey;
  keysAnswer = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256' }] });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
});
afterAll(() => {
  server.close();
});

const good: JWTPayload = {
  iss: issuer,
  sub: 'user-1',
  client_id: clientId,
  token_use: 'access',
  iat: nowSeconds - 10,
  exp: nowSeconds + 600,
};
const token = (claims: JWTPayload, key: CryptoKey = privateKey) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(key);
const identity = () => createOidcIdentity({ issuer, clientId, jwksUrl, now: () => nowSeconds * 1000 });
const identify = async (claims: JWTPayload, key?: CryptoKey) =>
  identity().identify({ bearer: await token(claims, key), gatewayClaims: undefined });

describe('a token that we verify ourselves', () => {
  test('says who signed in', async () => {
    expect(await identify(good)).toEqual({ issuer, sub: 'user-1', issuedAt: nowSeconds - 10, verifiedEmail: null });
  });

  test('vouches for an address only where the provider verified it', async () => {
    expect(await identify({ ...good, email: 'A@example.org', email_verified: true })).toMatchObject({
      verifiedEmail: 'a@example.org',
    });
    expect(await identify({ ...good, email: 'a@example.org' })).toMatchObject({ verifiedEmail: null });
  });

  test.each<[string, object]>([
    ['another issuer', { iss: 'https://evil.example.org' }],
    ['another client', { client_id: 'other' }],
    ['an identity token', { token_use: 'id' }],
    ['no use at all', { token_use: undefined }],
    ['a token past its end', { exp: nowSeconds - 60 }],
    ['a token without an end', { exp: undefined }],
  ])('is nobody’s with %s', async (_, change) => {
    expect(await identify({ ...good, ...change })).toBeNull();
  });

  test('is nobody’s with a stranger’s signature, and neither is what is no token', async () => {
    expect(await identify(good, strangersKey)).toBeNull();
    expect(await identity().identify({ bearer: 'not.a.token', gatewayClaims: undefined })).toBeNull();
    expect(await identity().identify({ bearer: null, gatewayClaims: undefined })).toBeNull();
  });

  test('is not refused but a fault of ours where the issuer’s keys cannot be had', async () => {
    const kept = keysAnswer;
    keysAnswer = '';
    await expect(identify(good)).rejects.toThrow();
    keysAnswer = kept;
  });
});

describe('a token that API Gateway has verified', () => {
  const gateway = createGatewayIdentity({ issuer, clientId });
  const event = (claims: object) => ({ requestContext: { authorizer: { jwt: { claims } } } });
  const asText = { ...good, iat: String(good.iat), exp: String(good.exp) };

  test('says who signed in, with its claims as text', async () => {
    const gatewayClaims = gatewayClaimsOf(event(asText));
    expect(await gateway.identify({ bearer: null, gatewayClaims })).toMatchObject({ sub: 'user-1' });
  });

  test('is nobody’s where it is an identity token or another client’s', async () => {
    for (const change of [{ token_use: 'id' }, { client_id: 'other' }]) {
      const gatewayClaims = gatewayClaimsOf(event({ ...asText, ...change }));
      expect(await gateway.identify({ bearer: null, gatewayClaims })).toBeNull();
    }
  });

  test('is not believed from the bearer header, nor where no authorizer ran', async () => {
    expect(await gateway.identify({ bearer: await token(good), gatewayClaims: gatewayClaimsOf({}) })).toBeNull();
  });
});
