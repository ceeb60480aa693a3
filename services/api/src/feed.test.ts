import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const tokenOf = (path: string): string => /^\/f\/feeds\/([A-Za-z0-9_-]{22})\.ics$/.exec(path)?.[1] ?? '';

test('her own calendar has no address until she asks for one, which is told once', async () => {
  expect((await api.call('senco', 'GET', '/v1/me/feed')).json).toEqual({ feed: null });
  const made = await api.call('senco', 'POST', '/v1/me/feed', { body: {} });
  expect(made.status).toBe(200);
  const token = tokenOf(made.json.path);
  expect(await api.store.stores.feeds.find(token)).toEqual({ trustId: api.trustId, staffId: api.people.senco.id });
  const seen = await api.call('senco', 'GET', '/v1/me/feed');
  expect(seen.json).toEqual({ feed: { madeAt: expect.any(String), fetchedAt: null } });
  expect((await api.call('teacher', 'GET', '/v1/me/feed')).json).toEqual({ feed: null });
});

test('a new one ends the old, ending it ends it, and her history says so without the address', async () => {
  const first = tokenOf((await api.call('head', 'POST', '/v1/me/feed', { body: {} })).json.path);
  const second = tokenOf((await api.call('head', 'POST', '/v1/me/feed', { body: {} })).json.path);
  const { feeds } = api.store.stores;
  expect([await feeds.find(first), (await feeds.find(second))?.staffId]).toEqual([null, api.people.head.id]);
  for (let n = 0; n < 2; n += 1)
    expect((await api.call('head', 'POST', '/v1/me/feed/end', { body: {} })).json).toEqual({ feed: null });
  expect(await feeds.find(second)).toBeNull();
  const { rows } = await api.tenant.audit.page({ subject: `W#${api.people.head.id}`, month: '2026-11' });
  // All was done at one moment of the test's clock, so its order says nothing.
  expect(rows.map(({ what }) => what).toSorted()).toEqual(['feed-ended', 'feed-made', 'feed-made']);
  const told = JSON.stringify(rows) + api.log.join('\n');
  expect([told.includes(first), told.includes(second)]).toEqual([false, false]);
});
