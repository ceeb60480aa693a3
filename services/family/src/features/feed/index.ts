import { createHash } from 'node:crypto';
import { calendarFeed } from '@waymark/documents/calendar';
import { instantAt, isLinkToken } from '@waymark/domain';
import type { FamilyApp } from '../../family-app.ts';
import type { FamilyDeps } from '../../family-deps.ts';
import { feedEntries } from './feed-entries.ts';
import { readFeed } from './read-feed.ts';

/** Calendars ask again about as often as they are told to. */
const refreshHours = 4;

const headers = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

const ownerOf = async ({ stores }: FamilyDeps, token: string) => {
  const owner = isLinkToken(token) ? await stores.feeds.find(token) : null;
  if (owner === null) return null;
  const tenant = stores.forTenant(owner.trustId);
  const staff = await tenant.staffFiles.staff(owner.staffId);
  return staff === null || !staff.active ? null : { tenant, staff };
};

/** A member of staff's calendar by its private address. Whatever opens none is answered as a link that opens nothing. */
export const mountFeed = ({ deps, get, closed, later }: FamilyApp): void => {
  const appUrl = new URL(deps.familyUrl).origin;
  get('/feeds/:file', async (c) => {
    const [token = '', ending] = (c.req.param('file') ?? '').split('.');
    const owner = ending === 'ics' ? await ownerOf(deps, token) : null;
    if (owner === null) return closed(c);
    // By its address and not by whence it is asked for: a calendar provider asks for everybody's from one place.
    const taken = await deps.stores.rates.take('feed', token, deps.clock.real());
    if (!taken.ok) return later(c, taken.again, 'feed');
    const today = deps.clock.today();
    const entries = feedEntries(await readFeed(owner.tenant, owner.staff, { today, appUrl }));
    const text = calendarFeed({ name: 'Waymark', entries, refreshHours, madeAt: instantAt(today, '00:00') });
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    await deps.stores.feeds.fetched(token, deps.clock.real());
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, { ...headers, etag });
    return c.body(text, 200, { ...headers, etag });
  });
};
