import { openApiDocument, routes } from '@waymark/contracts';
import type { BaseEnv } from '@waymark/runtime/http';
import type { Hono } from 'hono';
import { docsPage } from './docs-page.ts';

/** The contract for people and for tools, open to anybody: it holds no data. Made once, when it is first asked for. */
export const mountDocs = (app: Hono<BaseEnv>): void => {
  let document: string | undefined;
  app.get('/v1/openapi.json', (c) => {
    c.set('route', '/v1/openapi.json');
    document ??= JSON.stringify(openApiDocument(routes));
    return c.body(document, 200, { 'content-type': 'application/json' });
  });
  app.get('/v1/docs', (c) => {
    c.set('route', '/v1/docs');
    return c.html(docsPage(), 200, { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" });
  });
};
