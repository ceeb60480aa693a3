import { chooseDigest } from '@waymark/domain';
import { calendarsOfGrants, changeStaffFile, type DigestOf, readSchoolFacts } from '@waymark/store';
import type { FamilyApp } from '../../family-app.ts';
import { askPage, endedPage } from './digest-pages.ts';

/** Ends her digest; done already, or by somebody who is here no more, it is done all the same. */
const endDigest = async (
  { deps: { stores, clock, ids } }: FamilyApp,
  { trustId, staffId }: DigestOf,
): Promise<void> => {
  const tenant = stores.forTenant(trustId);
  const found = await tenant.staffFiles.read(staffId);
  if (found === null || found.file.staff.digestAt === null) return;
  const facts = readSchoolFacts(tenant);
  const today = clock.today();
  const calendars = await calendarsOfGrants(facts, found.file.staff.grants);
  const change = { stores: tenant, facts, today, now: clock.now(), newId: ids.request };
  const request = {
    by: staffId,
    what: 'digest-chosen',
    why: 'Ended from the message itself',
    requestId: ids.request(),
  };
  const changed = await changeStaffFile(change, { ...request, staffId, expect: null }, (file) => ({
    ok: true,
    file: chooseDigest(file, null, { today, calendars }),
  }));
  if (!changed.ok && changed.reason !== 'not-found') {
    throw new Error(`A digest could not be ended: ${changed.reason}. It can be tried again.`);
  }
};

/**
 * The way out of the daily digest for staff, from the message itself and without a sign-in. A mail program ends it with one
 * POST (RFC 8058), which follows no redirect; a GET, which scanners make too, only asks.
 */
export const mountDigest = (family: FamilyApp): void => {
  const { deps, prefix, get, post, show, closed } = family;
  get('/digest/:token', async (c) => {
    const token = c.req.param('token') ?? '';
    return deps.stores.digestLinks.read(token) === null ? closed(c) : show(askPage(prefix, token));
  });
  post('/digest/:token', async (c) => {
    const digest = deps.stores.digestLinks.read(c.req.param('token') ?? '');
    if (digest === null) return closed(c);
    await endDigest(family, digest);
    return show(endedPage);
  });
};
