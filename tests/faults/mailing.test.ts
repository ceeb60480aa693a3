import { type Adult, date } from '@waymark/domain';
import { anAdult, aPupil, Killed, killAt, newId } from '@waymark/test-kit';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, eventOf, keptFromEmail, morning, type World } from './world.ts';

let world: World;
const worlds: World[] = [];
beforeEach(async () => {
  world = await aWorld();
  worlds.push(world);
});
afterAll(async () => {
  for (const each of worlds) await each.stop();
});

/** Stores whose claims wait for each other: both mailers have read the file before either of them writes. */
const claimingTogether = (stores: World['stores'], count: number): Pick<World['stores'], 'forTenant'> => {
  let waiting = count;
  let go = (): void => {};
  const all = new Promise<void>((done) => {
    go = done;
  });
  return {
    forTenant: (trustId) => {
      const tenant = stores.forTenant(trustId);
      const claim: typeof tenant.notices.claim = async (input) => {
        waiting -= 1;
        if (waiting === 0) go();
        await all;
        return tenant.notices.claim(input);
      };
      return { ...tenant, notices: { ...tenant.notices, claim } };
    },
  };
};

describe('two mailers with two messages about one meeting to one person', () => {
  it('send one of them, and the other on the next day', async () => {
    const { pupil } = await world.open();
    await morning(world);
    await world.change(pupil.id, (file) => ({
      ...file,
      notices: file.notices.flatMap((one) => [
        one,
        { ...one, id: newId.notice(), step: 'views', template: 'views-family' },
      ]),
    }));
    const owed = await world.owed();
    const sent = () => world.mail.taken.filter(({ to }) => to === 'ruth@example.org');
    expect(owed).toHaveLength(2);
    const stores = claimingTogether(world.stores, 2);
    await Promise.all(owed.map((message) => world.attend([message], { stores })));
    expect(sent()).toHaveLength(1);
    await world.attend(await world.owed());
    expect(sent()).toHaveLength(1);
    world.clock.set('2026-12-18', '08:00');
    await world.attend(await world.owed());
    expect(sent()).toHaveLength(2);
  });
});

describe('sending what is owed', () => {
  it('sends it once, from the school, tagged by ids, and keeps it as it left', async () => {
    const { pupil } = await world.open();
    await world.attend(await morning(world));
    const [mail] = world.mail.taken;
    const notice = await world.notice(pupil.id);
    expect(mail).toMatchObject({
      from: '"Oakfield Primary School" <messages@waymark.example>',
      replyTo: 'office@example.org',
      to: 'ruth@example.org',
      subject: 'Meeting at Oakfield Primary School, 11 February',
      tags: { trust: world.trustId, subject: `pupil-${pupil.id}`, notice: notice.id },
    });
    expect(notice).toMatchObject({
      state: 'SENT',
      attempts: 1,
      sentAt: '2026-12-17T08:00:00.000Z',
      providerMessageId: 'message-1',
    });
    const copy = await world.blobs.get(`messages/${world.trustId}/${notice.id}.json`);
    expect(JSON.parse(new TextDecoder().decode(copy!))).toMatchObject({
      to: mail?.to,
      text: mail?.text,
      html: mail?.html,
    });
  });

  it.each([
    ['07:59', 0],
    ['08:00', 1],
    ['17:59', 1],
    ['18:00', 0],
  ])('at %s it sends %i', async (time, count) => {
    await world.open();
    const owed = await morning(world);
    world.clock.set('2026-12-17', time);
    await world.attend(owed);
    expect(world.mail.taken).toHaveLength(count);
    if (time !== '18:00') return;
    world.clock.set('2026-12-18', '08:00');
    await world.attend(await world.owed());
    expect(world.mail.taken).toHaveLength(1);
  });

  it.each([
    ['2027-02-10', 'SENT'],
    ['2027-02-11', 'SUPERSEDED'],
  ])('an invitation that waited until %s is %s', async (day, state) => {
    const { pupil } = await world.open();
    await morning(world);
    world.clock.set(day, '09:00');
    await world.attend(await world.owed());
    expect(await world.notice(pupil.id)).toMatchObject({ state });
  });

  it('sends once however often and at once it is delivered', async () => {
    await world.open();
    const owed = await morning(world);
    await Promise.all([world.attend(owed), world.attend(owed), world.attend(owed)]);
    await world.attend(owed);
    expect(world.mail.taken).toHaveLength(1);
  });

  it('tries again what the provider refused for now, and asks a person where it refused for good', async () => {
    const { pupil } = await world.open();
    world.mail.behave('refuse-for-now');
    await world.attend(await morning(world));
    expect(await world.notice(pupil.id)).toMatchObject({ state: 'PENDING', attempts: 1, reason: 'Throttling' });
    expect(await world.owed()).toEqual([]);
    world.clock.pass(5);
    world.mail.behave('refuse');
    await world.attend(await world.owed());
    const file = await world.load(pupil.id);
    expect(file.notices[0]).toMatchObject({ state: 'FAILED', reason: 'MessageRejected', attentionAt: null });
    expect(file.tasks).toMatchObject([{ kind: 'phone', dueOn: '2026-12-18', noticeId: file.notices[0]?.id }]);
  });
});

describe('facts that change between planning and sending', () => {
  const flip = (change: Partial<Adult>) => (id: Parameters<World['change']>[0]) =>
    world.change(id, (file) => ({ ...file, adults: file.adults.map((adult) => ({ ...adult, ...change })) }));

  it.each(keptFromEmail)('%s: nothing leaves', async (_, flags) => {
    const { pupil } = await world.open();
    const owed = await morning(world);
    await flip(flags)(pupil.id);
    await world.attend(owed);
    await world.attend(await world.owed());
    expect(world.mail.taken).toEqual([]);
  });

  it('nothing leaves where the flag changes after the mailer has read the file', async () => {
    const { pupil } = await world.open();
    const owed = await morning(world);
    let flipped = false;
    const put: World['blobs']['put'] = async (...args) => {
      await world.blobs.put(...args);
      if (!flipped) await flip({ safeguardingHold: true })(pupil.id);
      flipped = true;
    };
    await world.attend(owed, { blobs: { ...world.blobs, put } });
    await world.attend(await world.owed());
    expect(world.mail.taken).toEqual([]);
    expect(await world.notice(pupil.id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('passes to the young person on the day after her rights date, whatever was planned before', async () => {
    const pupil = aPupil({ provision: 'E', dateOfBirth: date('2011-08-20'), email: 'sam@example.org' });
    world.clock.set('2027-06-25', '06:00');
    const opened = await world.open({ pupil }, { on: date('2027-08-20') });
    const owed = await morning(world);
    world.clock.set('2027-06-28', '09:00');
    await world.attend(owed);
    expect(world.mail.taken.map(({ to }) => to)).toEqual([]);
    expect(await world.notice(opened.pupil.id)).toMatchObject({ state: 'CANCELLED', reason: 'YOUNG_PERSON_DECIDES' });
  });

  it('asks for a letter where she has come to prefer paper', async () => {
    const { pupil } = await world.open();
    const owed = await morning(world);
    await flip({ prefers: 'paper' })(pupil.id);
    await world.attend(owed);
    expect((await world.load(pupil.id)).tasks).toMatchObject([{ kind: 'send-letter' }]);
    expect(world.mail.taken).toEqual([]);
  });
});

describe('a mailer that is killed', () => {
  it('never sends twice by itself and loses nothing, at whatever step', async () => {
    let steps = 0;
    for (let step = 0; ; step += 1) {
      world.clock.set('2026-12-17', '06:00');
      const { pupil } = await world.open({ adults: [anAdult({ email: `mother${step}@example.org` })] });
      const sentTo = () => world.mail.taken.filter(({ to }) => to === `mother${step}@example.org`);
      const owed = (await morning(world)).filter(({ subject }) => subject.id === pupil.id);
      const killer = killAt(step);
      const { stores, mail, blobs } = world;
      const dying = { stores: killer.over(stores), mail: killer.over(mail), blobs: killer.over(blobs) };
      await world.attend(owed, dying).catch((fault: unknown) => expect(fault).toBeInstanceOf(Killed));
      await world.attend(owed);
      expect(sentTo().length).toBeLessThanOrEqual(1);

      world.clock.pass(16);
      await world.attend(owed);
      for (const mailed of sentTo()) await world.feedback(eventOf(mailed, 'Delivery'));
      world.clock.pass(61);
      await world.attend(owed);
      await world.feedback({
        eventType: 'Delivery',
        mail: { messageId: 'c', destination: [], tags: { canary: ['yes'] } },
      });
      world.clock.pass(6);
      await world.attend(owed);
      await world.attend(owed);
      expect(sentTo()).toHaveLength(1);
      expect(['SENT', 'DELIVERED']).toContain((await world.notice(pupil.id)).state);
      if (!killer.happened()) break;
      steps += 1;
    }
    expect(steps).toBeGreaterThan(10);
  });
});
