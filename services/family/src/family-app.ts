import type { Instant } from '@waymark/domain';
import type { BaseEnv } from '@waymark/runtime/http';
import type { Context, Hono } from 'hono';
import type { FamilyDeps } from './family-deps.ts';
import { closedPage, laterPage } from './features/closed/closed-page.ts';
import { pageAnswer, prefixOf } from './pages/answer.ts';
import type { Page } from './pages/page.ts';

type Ctx = Context<BaseEnv>;

/** What every route is served with: how it is mounted, and the pages that any of them may answer with. */
export interface FamilyApp {
  readonly deps: FamilyDeps;
  /** The path under which everything is: `/f`. */
  readonly prefix: string;
  readonly get: (path: string, handle: (c: Ctx) => Promise<Response>) => void;
  readonly post: (path: string, handle: (c: Ctx) => Promise<Response>) => void;
  readonly show: (page: Page, status?: number) => Promise<Response>;
  /** The kind page, alike for every link that opens nothing. */
  readonly closed: (c: Ctx) => Promise<Response>;
  readonly later: (c: Ctx, again: Instant, what: string) => Promise<Response>;
}

const secondsUntil = (again: Instant, real: Instant): string =>
  String(Math.max(1, Math.ceil((Date.parse(again) - Date.parse(real)) / 1000)));

/** Routes of one Hono app, logged by their pattern. A form from another site is answered as a link that opens nothing. */
export const onApp = (app: Hono<BaseEnv>, deps: FamilyDeps): FamilyApp => {
  const prefix = prefixOf(deps.familyUrl);
  const show: FamilyApp['show'] = (page, status = 200) => pageAnswer(deps.familyUrl, page, { status });
  const later: FamilyApp['later'] = (c, again, what) => {
    deps.log('TOO_OFTEN', { requestId: c.get('requestId'), reason: what });
    const more = { 'retry-after': secondsUntil(again, deps.clock.real()) };
    return pageAnswer(deps.familyUrl, laterPage(again), { status: 429, more });
  };
  const closed: FamilyApp['closed'] = async (c) => {
    const taken = await deps.stores.rates.take('closedLinks', deps.sourceOf(c), deps.clock.real());
    return taken.ok ? show(closedPage(prefix), 404) : later(c, taken.again, 'closedLinks');
  };
  const served = (path: string, handle: (c: Ctx) => Promise<Response>) => (c: Ctx) => {
    c.set('route', path);
    return handle(c);
  };
  return {
    ...{ deps, prefix, show, closed, later },
    get: (path, handle) => void app.get(`${prefix}${path}`, served(path, handle)),
    post: (path, handle) =>
      void app.post(
        `${prefix}${path}`,
        served(path, (c) => (c.req.header('sec-fetch-site') === 'cross-site' ? closed(c) : handle(c))),
      ),
  };
};
