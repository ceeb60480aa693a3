import { addMinutes, epochSeconds, instant } from '@waymark/domain';
import { aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const now = instant('2026-11-23T08:00:00.000Z');
const expiresAt = addMinutes(now, 60);
const as = (email: string) => ({ issuer: 'https://issuer.example', email });
const anInvite = () => ({ trustId: newId.trust(), staffId: newId.staff(), expiresAt });

describe('an invitation', () => {
  test('makes whoever has the verified address a member, once', async () => {
    const { invites, members } = on.stores;
    const invite = anInvite();
    expect(await invites.create(as('Priya@example.org'), invite, now)).toBe(true);
    const member = { trustId: invite.trustId, staffId: invite.staffId, notBefore: null };
    expect(await invites.consume({ ...as('priya@EXAMPLE.org '), sub: 'sub-1', now })).toEqual(member);
    expect(await members.find('sub-1')).toEqual(member);
    expect(await invites.consume({ ...as('priya@example.org'), sub: 'sub-2', now })).toBeNull();
    expect(await members.find('sub-2')).toBeNull();
  });

  test('is consumed by one of two at once', async () => {
    const { invites } = on.stores;
    await invites.create(as('two@example.org'), anInvite(), now);
    const both = ['sub-3', 'sub-4'].map((sub) => invites.consume({ ...as('two@example.org'), sub, now }));
    expect((await Promise.all(both)).filter((member) => member !== null)).toHaveLength(1);
  });

  test("is of no use to another issuer's address, nor after it ended, nor after it was taken back", async () => {
    const { invites } = on.stores;
    const invite = anInvite();
    await invites.create(as('three@example.org'), invite, now);
    const sub = 'sub-5';
    expect(await invites.consume({ issuer: 'https://other.example', email: 'three@example.org', sub, now })).toBeNull();
    expect(await invites.consume({ ...as('three@example.org'), sub, now: addMinutes(expiresAt, 1) })).toBeNull();
    expect(await invites.revoke(as('three@example.org'), newId.trust())).toBe(false);
    expect(await invites.revoke(as('three@example.org'), invite.trustId)).toBe(true);
    expect(await invites.consume({ ...as('three@example.org'), sub, now })).toBeNull();
  });

  test('can be renewed by the trust that made it, and by another only once it has ended', async () => {
    const { invites } = on.stores;
    const invite = anInvite();
    await invites.create(as('four@example.org'), invite, now);
    expect(await invites.create(as('four@example.org'), { ...invite, expiresAt: addMinutes(now, 90) }, now)).toBe(true);
    expect(await invites.create(as('four@example.org'), anInvite(), now)).toBe(false);
    expect(await invites.create(as('four@example.org'), anInvite(), addMinutes(now, 91))).toBe(true);
  });
});

describe('a member', () => {
  test('who signs out everywhere is known by when', async () => {
    const { members } = on.stores;
    const member = { trustId: newId.trust(), staffId: newId.staff(), notBefore: null };
    expect(await members.create('sub-6', member)).toBe(true);
    expect(await members.create('sub-6', member)).toBe(false);
    expect(await members.signOutEverywhere('sub-6', now)).toBe(true);
    expect(await members.find('sub-6')).toEqual({ ...member, notBefore: epochSeconds(now) });
    expect(await members.signOutEverywhere('nobody', now)).toBe(false);
    expect(await members.find('nobody')).toBeNull();
  });
});
