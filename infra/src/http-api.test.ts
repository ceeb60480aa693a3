import { endpoints } from '@waymark/contracts/endpoints';
import { expect, test } from 'vitest';
import { ofType, theOne } from './template.fixture.ts';

const routes = ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);

test('every route of the contract is a route of the API, behind a check of the token', () => {
  for (const [method, path] of Object.values(endpoints)) {
    const found = routes.find(({ RouteKey }) => RouteKey === `${method} ${path}`);
    expect(found?.AuthorizationType, `${method} ${path}`).toBe('JWT');
  }
});

test('what is open to anybody is the contract itself and the pages behind links, and nothing else', () => {
  const open = routes.filter(({ AuthorizationType }) => AuthorizationType !== 'JWT').map(({ RouteKey }) => RouteKey);
  expect(open.sort()).toEqual([
    'GET /f/{page+}',
    'GET /v1/docs',
    'GET /v1/openapi.json',
    'HEAD /f/{page+}',
    'POST /f/{page+}',
  ]);
  expect(routes).toHaveLength(Object.keys(endpoints).length + open.length);
});

test('the API is called by its own name only, so many times a second, and logs no address', () => {
  expect(theOne('AWS::ApiGatewayV2::Api', 'HttpApi').Properties.DisableExecuteApiEndpoint).toBe(true);
  const { DefaultRouteSettings, AccessLogSettings } = theOne('AWS::ApiGatewayV2::Stage', 'HttpStage').Properties;
  expect(DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 });
  expect(AccessLogSettings.Format).toContain('$context.routeKey');
  expect(AccessLogSettings.Format).not.toMatch(/\$context\.(path|identity|authorizer\.claims)/);
});

test('CloudFront proves itself to the API by a secret that no template holds', () => {
  const { Origins } = theOne('AWS::CloudFront::Distribution', 'Edge').Properties.DistributionConfig;
  const headers = Origins.flatMap((origin: { OriginCustomHeaders?: unknown[] }) => origin.OriginCustomHeaders ?? []);
  expect(headers).toEqual([
    { HeaderName: 'x-origin-secret', HeaderValue: '{{resolve:secretsmanager:waymark/prod/origin:SecretString:::}}' },
  ]);
});
