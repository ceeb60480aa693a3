import { newToken } from '@waymark/runtime';
import { newId } from '@waymark/test-kit';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, morning, type World } from './world.ts';

let world: World;
const worlds: World[] = [];
beforeEach(async () => {
  world = await aWorld();
  worlds.push(world);
});
afterAll(async () => {
  for (const each of worlds) await each.stop();
});

const familyUrl = 'https://waymark.example/f';
const replyLinks = (made: string[] = []) => ({
  store: world.stores.links,
  newToken: () => {
    made.push(newToken());
    return made.at(-1) ?? '';
  },
  newId: newId.link,
  familyUrl,
});
const tokenIn = (text: string | undefined, path: 'r' | 'q'): string =>
  new RegExp(`${familyUrl}/${path}/([A-Za-z0-9_-]{22})`).exec(text ?? '')?.[1] ?? 'none';

describe('the link in a message about a meeting', () => {
  it('opens the meeting for its recipient, and is nowhere in what is kept', async () => {
    const { pupil, adults, meetings } = await world.open();
    await world.attend(await morning(world), { replyLinks: replyLinks() });
    const [mail] = world.mail.taken;
    const token = tokenIn(mail?.text, 'r');
    expect(mail?.html).toContain(`href="${familyUrl}/r/${token}"`);
    expect(await world.stores.links.find(token)).toMatchObject({
      ...{ purpose: 'reply', trustId: world.trustId, pupilId: pupil.id, who: `adult:${adults[0]?.id}` },
      ...{ meetingId: meetings[0]?.id, occurrence: 1, lastDay: '2027-02-11', endsAt: null },
    });
    const notice = await world.notice(pupil.id);
    const copy = new TextDecoder().decode(
      (await world.blobs.get(`messages/${world.trustId}/${notice.id}.json`)) ?? undefined,
    );
    expect(copy).toContain(`${familyUrl}/r/…`);
    expect(copy).not.toContain(token);
    expect(await world.stores.links.ofAddress('ruth@example.org')).toMatchObject([{ who: `adult:${adults[0]?.id}` }]);
  });

  it('is a request for advice to a professional', async () => {
    const professionals = [{ contactId: world.contact.id, as: null }];
    await world.open({}, { professionals });
    await world.attend(await morning(world), { replyLinks: replyLinks() });
    const mail = world.mail.taken.find(({ to }) => to === world.contact.email);
    expect(await world.stores.links.find(tokenIn(mail?.text, 'q'))).toMatchObject({
      purpose: 'request',
      who: `professional:${world.contact.id}`,
    });
  });

  it('is fresh in each message, and made for none that may not leave', async () => {
    const made: string[] = [];
    const { pupil } = await world.open();
    const owed = await morning(world);
    await world.change(pupil.id, (file) => ({
      ...file,
      adults: file.adults.map((adult) => ({ ...adult, safeguardingHold: true })),
    }));
    await world.attend(owed, { replyLinks: replyLinks(made) });
    expect(made).toEqual([]);
    expect(world.mail.taken).toEqual([]);
  });

  it('is left out where there are no pages to answer on', async () => {
    await world.open();
    await world.attend(await morning(world));
    expect(world.mail.taken[0]?.text).not.toContain('/f/');
  });
});
