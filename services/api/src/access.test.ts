import { type RouteId, routes } from '@waymark/contracts';
import { registerRowOf, rollRowOf } from '@waymark/domain';
import type { SignedIn } from '@waymark/runtime';
import { aFile, aPupil, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, today, type Who } from './api.fixture.ts';

let api: ApiOnEmulator;
let here: string;
let elsewhere: string;
let abroad: string;

beforeAll(async () => {
  api = await anApi();
  const file = aFile({ pupil: aPupil({ schoolId: api.school.id, regGroup: '4B' }) });
  const other = aFile({ pupil: aPupil({ schoolId: api.otherSchool.id }) });
  await api.put(file);
  await api.put(other);
  const foreign = aFile({ pupil: aPupil({ schoolId: api.school.id }) });
  const derived = { register: registerRowOf(foreign, today), roll: rollRowOf(foreign) };
  const otherTrust = api.store.stores.forTenant(newId.trust());
  await otherTrust.files.commit({ before: null, after: foreign, derived, today, audit: [] });
  here = file.pupil.id;
  elsewhere = other.pupil.id;
  abroad = foreign.pupil.id;
});
afterAll(() => api.stop());

const everyRoute = Object.keys(routes) as RouteId[];
const pathWith = (id: RouteId, value: (name: string) => string): string =>
  routes[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => value(name));
const bodyOf = (id: RouteId) => (routes[id].method === 'GET' ? {} : { body: {} });

describe.each(everyRoute)('%s', (id) => {
  const { method } = routes[id];

  test('is for signed-in people', async () => {
    const { status, headers } = await api.call(
      null,
      method,
      pathWith(id, () => newId.pupil()),
      bodyOf(id),
    );
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe('application/problem+json');
  });

  test('is for people whom a trust has among its staff', async () => {
    const { status } = await api.call(
      'stranger',
      method,
      pathWith(id, () => newId.pupil()),
      bodyOf(id),
    );
    expect(status).toBe(403);
  });

  test('finds nothing under what is no id of ours, or an id of nobody', async () => {
    if (!routes[id].path.includes('{')) return;
    for (const value of ['1', 'x'.repeat(26), newId.pupil()]) {
      const { status, json } = await api.call(
        'lead',
        method,
        pathWith(id, () => value),
        bodyOf(id),
      );
      expect([value, status]).toEqual([value, 404]);
      expect(json.faults).toEqual([]);
    }
  });
});

describe('a child outside trust or scope is not there, and inside it a role may still not reach', () => {
  test.each<[Who, () => string, number]>([
    ['senco', () => here, 200],
    ['head', () => here, 200],
    ['lead', () => here, 200],
    ['lead', () => elsewhere, 200],
    ['teacher', () => here, 403],
    ['admin', () => here, 403],
    ['senco', () => elsewhere, 404],
    ['teacher', () => elsewhere, 404],
    ['otherSenco', () => here, 404],
    ['senco', () => abroad, 404],
    ['lead', () => abroad, 404],
    ['admin', () => abroad, 404],
  ])('%s', async (who, pupil, expected) => {
    expect((await api.call(who, 'GET', `/v1/pupils/${pupil()}`)).status).toBe(expected);
  });

  test('a change is refused in the same order: 404 before 403 before 400 before 428', async () => {
    const path = (id: string) => `/v1/pupils/${id}`;
    expect((await api.call('senco', 'PATCH', path(elsewhere), { body: { nonsense: 1 } })).status).toBe(404);
    expect((await api.call('head', 'PATCH', path(here), { body: { nonsense: 1 } })).status).toBe(403);
    expect((await api.call('senco', 'PATCH', path(here), { body: { nonsense: 1 } })).status).toBe(400);
    expect((await api.call('senco', 'PATCH', path(here), { body: {} })).status).toBe(428);
  });
});

describe('a right that was taken away is gone at once', () => {
  test('a colleague who is no longer active is nobody', async () => {
    const { dsl } = api.people;
    expect((await api.call('dsl', 'GET', `/v1/pupils/${here}`)).status).toBe(200);
    const loaded = await api.tenant.staffFiles.load(dsl.id);
    const after = { ...loaded!.file, staff: { ...dsl, active: false } };
    await api.tenant.staffFiles.commit({ before: loaded, after, today, audit: [] });
    expect((await api.call('dsl', 'GET', `/v1/pupils/${here}`)).status).toBe(403);
  });

  test('a token from before she signed out everywhere is no sign-in', async () => {
    expect((await api.call('head', 'GET', '/v1/me')).status).toBe(200);
    await api.store.stores.members.signOutEverywhere('head', '2026-11-23T09:00:00.000Z' as never);
    expect((await api.call('head', 'GET', '/v1/me')).status).toBe(401);
  });
});

describe('a first sign-in', () => {
  const signedInAs = (verifiedEmail: string | null) => ({
    identify: async () => ({ issuer: 'test', sub: 'newcomer', issuedAt: 1_790_000_000 as never, verifiedEmail }),
  });

  test('uses up the invitation of the address that the provider verified, and of no other', async () => {
    let verifiedEmail: string | null = null;
    const identity = { identify: (): Promise<SignedIn> => signedInAs(verifiedEmail).identify() };
    const fresh = await anApi({ identity });
    const { id: staffId } = fresh.people.senco;
    const address = { issuer: 'test', email: 'priya.nair@example.org' };
    const invite = { trustId: fresh.trustId, staffId, expiresAt: '2099-01-01T00:00:00.000Z' as never };
    await fresh.store.stores.invites.create(address, invite, '2026-11-23T00:00:00.000Z' as never);
    const me = async () => (await fresh.call('stranger', 'GET', '/v1/me')).status;
    expect(await me()).toBe(403);
    verifiedEmail = 'somebody.else@example.org';
    expect(await me()).toBe(403);
    verifiedEmail = 'priya.nair@example.org';
    expect(await me()).toBe(200);
    verifiedEmail = null;
    expect(await me()).toBe(200);
    await fresh.stop();
  });
});
