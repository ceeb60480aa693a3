import { createGatewayIdentity } from '@waymark/runtime/identity';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi({ identity: createGatewayIdentity({ issuer: 'https://issuer.example.org', clientId: 'waymark' }) });
});
afterAll(() => api.stop());

const claims = {
  ...{ iss: 'https://issuer.example.org', sub: 'senco', client_id: 'waymark', token_use: 'access' },
  ...{ iat: '1790000000', exp: '1790003600' },
};
const eventWith = (jwt: object | null) =>
  ({
    version: '2.0',
    routeKey: 'ANY /{proxy+}',
    rawPath: '/v1/me',
    rawQueryString: '',
    headers: { host: 'api.example.org', authorization: 'Bearer whatever-it-says' },
    requestContext: {
      http: { method: 'GET', path: '/v1/me', protocol: 'HTTP/1.1', sourceIp: '203.0.113.1', userAgent: 'test' },
      ...(jwt === null ? {} : { authorizer: { jwt } }),
    },
    isBase64Encoded: false,
  }) as unknown as LambdaEvent;

const invoke = (event: LambdaEvent) => handle(api.app)(event, {} as LambdaContext);

test('on Lambda the claims that API Gateway verified say who calls', async () => {
  const answer = await invoke(eventWith({ claims, scopes: null }));
  expect(answer.statusCode).toBe(200);
  expect(JSON.parse(answer.body).staff.name).toBe('Priya Nair');
});

test('a bearer token that no authorizer verified is believed by nobody', async () => {
  expect((await invoke(eventWith(null))).statusCode).toBe(401);
  expect((await invoke(eventWith({ claims: { ...claims, token_use: 'id' } }))).statusCode).toBe(401);
});
