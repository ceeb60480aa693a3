import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The same policy that CloudFront sends: nothing from elsewhere, no inline script or style. */
const policy = (origin: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' ${origin}; form-action 'self' ${origin}; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'`;

const read = async (folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return null;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
};

const isPage = (path: string): boolean => extname(path) === '';

/** Serves the built staff client; a path without an ending is one of its screens, so it gets the page. */
export const createClientFiles = ({
  folder,
  origin,
  config,
}: {
  folder: string;
  origin: string;
  config: object;
}): Hono => {
  const app = new Hono();
  app.get('/config.json', (c) => c.json(config, 200, { 'cache-control': 'no-store' }));
  app.get('*', async (c) => {
    const path = decodeURIComponent(c.req.path);
    const candidates = isPage(path) ? [join(path, 'index.html'), 'index.html'] : [path];
    for (const candidate of candidates) {
      const bytes = await read(folder, candidate);
      if (bytes === null) continue;
      const immutable = candidate.includes('/assets/');
      return c.body(bytes, 200, {
        'content-type': types[extname(candidate)] ?? 'application/octet-stream',
        'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
        'content-security-policy': policy(origin),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    }
    return c.text('There is nothing here.', 404);
  });
  return app;
};
