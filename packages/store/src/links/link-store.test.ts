import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { addMinutes, answererSchema, date, instant, type LinkPurpose, newLink } from '@waymark/domain';
import { aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalKeys } from '../table/keys.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const real = instant('2026-11-23T09:00:00.000Z');
const forgetAt = instant('2027-01-31T09:00:00.000Z');
let made = 0;
const aToken = (): string => {
  made += 1;
  return `token${String(made).padStart(17, '0')}`;
};

const aLink = (purpose: LinkPurpose, over: { who?: string; meeting?: ReturnType<typeof newId.meeting> } = {}) =>
  newLink(
    purpose,
    {
      ...{ trustId, pupilId: newId.pupil(), meetingId: over.meeting ?? newId.meeting(), occurrence: 1 },
      ...{ who: answererSchema.parse(over.who ?? `adult:${newId.adult()}`), lastDay: date('2026-12-09') },
    },
    { id: newId.link(), real },
  );
const trustId = newId.trust();

const kept = async (link: ReturnType<typeof aLink>, address: string | null = null): Promise<string> => {
  const token = aToken();
  await on.stores.links.create({ token, link, address, forgetAt });
  return token;
};

describe('a link', () => {
  test('is found by its token and by nothing else', async () => {
    const link = aLink('reply');
    const token = await kept(link);
    expect(await on.stores.links.find(token)).toEqual(link);
    expect(await on.stores.links.find(token.toUpperCase())).toBeNull();
    expect(await on.stores.links.find(aToken())).toBeNull();
  });

  test('is kept without its token and without the address', async () => {
    const link = aLink('reply');
    const token = await kept(link, 'Ruth@example.org');
    const { links } = on.stores;
    expect(await links.ofAddress('ruth@EXAMPLE.org ')).toHaveLength(1);
    const answer = await on.client.send(
      new QueryCommand({
        TableName: on.tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': globalKeys.linksOfMeeting(trustId, link.meetingId) },
      }),
    );
    expect(answer.Items).toHaveLength(1);
    expect(JSON.stringify(answer.Items)).not.toMatch(new RegExp(`${token}|ruth`, 'i'));
  });

  test('that signs in is used up once, by one of two at once', async () => {
    const token = await kept(aLink('sign-in'));
    const both = await Promise.all([1, 2].map(() => on.stores.links.consume(token, addMinutes(real, 1))));
    expect(both.filter((each) => each !== null)).toHaveLength(1);
    expect(await on.stores.links.consume(token, addMinutes(real, 2))).toBeNull();
    expect((await on.stores.links.find(token))?.usedAt).toBe(addMinutes(real, 1));
  });

  test('that signs in is of no use when its hour is over, nor after it was revoked, nor forged', async () => {
    const { links } = on.stores;
    const late = await kept(aLink('sign-in'));
    expect(await links.consume(late, addMinutes(real, 60))).toBeNull();
    expect(await links.consume(late, addMinutes(real, 59))).not.toBeNull();
    const revoked = await kept(aLink('sign-in'));
    expect(await links.revoke(revoked, real)).toBe(true);
    expect(await links.revoke(revoked, real)).toBe(false);
    expect(await links.consume(revoked, real)).toBeNull();
    expect(await links.consume(aToken(), real)).toBeNull();
  });

  test('without an end of its own is never used up', async () => {
    expect(await on.stores.links.consume(await kept(aLink('reply')), real)).toBeNull();
  });

  test('is ended with the others of its person, or of its meeting', async () => {
    const { links } = on.stores;
    const meeting = newId.meeting();
    const [mother, father] = [`adult:${newId.adult()}`, `adult:${newId.adult()}`];
    const hers = await Promise.all([
      kept(aLink('reply', { who: mother, meeting })),
      kept(aLink('session', { who: mother, meeting })),
    ]);
    const his = await kept(aLink('reply', { who: father, meeting }));
    const of = { trustId, meetingId: meeting, who: answererSchema.parse(mother) };
    expect(await links.revokeAll({ ...of, trustId: newId.trust() }, real)).toBe(0);
    expect(await links.revokeAll(of, real)).toBe(2);
    for (const token of hers) expect((await links.find(token))?.revokedAt).toBe(real);
    expect((await links.find(his))?.revokedAt).toBeNull();
    expect(await links.revokeAll({ ...of, who: null }, real)).toBe(1);
  });
});

describe('how often something is asked for', () => {
  test('has a limit an hour for each address, counted apart from every other', async () => {
    const { rates } = on.stores;
    for (let n = 0; n < 5; n += 1) {
      expect(await rates.take('address', n % 2 ? 'ruth@example.org' : ' Ruth@Example.org', real)).toEqual({ ok: true });
    }
    expect(await rates.take('address', 'ruth@example.org', real)).toEqual({
      ok: false,
      again: '2026-11-23T10:00:00.000Z',
    });
    expect(await rates.take('address', 'lee@example.org', real)).toEqual({ ok: true });
    expect(await rates.take('source', 'ruth@example.org', real)).toEqual({ ok: true });
    expect(await rates.take('address', 'ruth@example.org', addMinutes(real, 60))).toEqual({ ok: true });
  });
});
