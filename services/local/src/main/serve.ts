import { type HttpBindings, serve } from '@hono/node-server';
import type { Hono } from 'hono';

type Env = { Bindings: HttpBindings };

/** Every part of the one address, by the path it answers at. */
export interface Parts {
  readonly api: { readonly fetch: (request: Request) => Response | Promise<Response> };
  /** The family pages, which answer under this path themselves. */
  readonly family: { readonly prefix: string; readonly app: Pick<Hono<Env>, 'fetch'> };
  readonly mounted: Readonly<Record<string, Hono>>;
  /** Parts that reach the connection itself, by the path each answers at. */
  readonly close: Readonly<Record<string, Hono<Env>>>;
  readonly client: Hono;
}

/** One server for everything, on this machine only. Answers how to stop it. */
export const serveParts = (app: Hono<Env>, parts: Parts, port: number): Promise<() => Promise<void>> => {
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    if (url.hostname !== 'localhost') return next();
    // Sign-in and cookies belong to one name: the one that was printed.
    url.hostname = '127.0.0.1';
    return c.redirect(url.toString());
  });
  app.all('/v1/*', (c) => parts.api.fetch(c.req.raw));
  app.all(`${parts.family.prefix}/*`, (c) => parts.family.app.fetch(c.req.raw, c.env));
  for (const [prefix, part] of Object.entries(parts.close)) app.route(prefix, part);
  for (const [prefix, part] of Object.entries(parts.mounted)) app.route(prefix, part);
  app.route('/', parts.client);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () =>
      resolve(
        () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      ),
    );
    server.on('error', reject);
  });
};
