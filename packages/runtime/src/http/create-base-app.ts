import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Ids } from '../ids/index.ts';
import { faultFields, type Logger } from '../log/index.ts';
import type { Clock } from '../ports/index.ts';
import type { httpEvents } from './events.ts';
import { sameSecret } from './same-secret.ts';

/** What every request carries inside an app: its number, which problems and logs repeat. */
export interface BaseEnv {
  Variables: { requestId: string; route: string };
  Bindings: { event?: unknown };
}

/** How an app says that something is missing, too large or broken; a service of pages says it as a page. */
export type Refusal = (input: {
  readonly reason: 'not-found' | 'too-large' | 'internal-error';
  readonly requestId: string;
}) => Response | Promise<Response>;

export interface BaseAppDeps {
  readonly clock: Pick<Clock, 'real'>;
  readonly ids: Pick<Ids, 'request'>;
  readonly log: Logger<typeof httpEvents>;
  readonly refuse: Refusal;
  /** What CloudFront adds to each request, so that nobody goes round it; null where nothing stands in front. */
  readonly originSecret: string | null;
  readonly maxBodyBytes: number;
}

/**
 * A Hono app with what every service needs: a request number, security headers, a limit on bodies, one log line per
 * request, and faults turned into one answer at the edge. It logs the route's pattern, never the address or a body.
 */
export const createBaseApp = ({ clock, ids, log, refuse, originSecret, maxBodyBytes }: BaseAppDeps): Hono<BaseEnv> => {
  const app = new Hono<BaseEnv>();
  app.use(async (c, next) => {
    const requestId = ids.request();
    c.set('requestId', requestId);
    c.set('route', 'none');
    const startedAt = Date.parse(clock.real());
    await next();
    c.header('x-request-id', requestId);
    const ms = Date.parse(clock.real()) - startedAt;
    log('REQUEST_ANSWERED', { requestId, method: c.req.method, route: c.get('route'), status: c.res.status, ms });
  });
  app.use(secureHeaders({ referrerPolicy: 'no-referrer', xFrameOptions: 'DENY' }));
  app.use(async (c, next) => {
    if (originSecret === null || sameSecret(originSecret, c.req.header('x-origin-secret') ?? '')) return next();
    return refuse({ reason: 'not-found', requestId: c.get('requestId') });
  });
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) => refuse({ reason: 'too-large', requestId: c.get('requestId') }),
    }),
  );
  app.notFound((c) => refuse({ reason: 'not-found', requestId: c.get('requestId') }));
  app.onError((fault, c) => {
    const requestId = c.get('requestId');
    log('REQUEST_FAILED', { requestId, method: c.req.method, route: c.get('route'), ...faultFields(fault) });
    return refuse({ reason: 'internal-error', requestId });
  });
  return app;
};
