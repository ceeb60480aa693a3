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

const stopped = async () => {
  const bytes = await world.blobs.get('mail/stopped.json');
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as { because: string; until: string });
};
const threeDays = 3 * 24 * 60;

describe('a message that is held back through no fault of its own', () => {
  it.each([
    ['refuse-for-now', 'Throttling', null],
    ['no-more-today', 'DAILY_QUOTA', 'quota'],
    ['paused', 'SENDING_PAUSED', 'account'],
  ] as const)('%s: waits, is nobody’s task, and leaves once it is taken', async (behaviour, reason, because) => {
    const { pupil } = await world.open();
    world.mail.behave(behaviour);
    await world.attend(await morning(world));
    const waiting = await world.load(pupil.id);
    expect(waiting).toMatchObject({ notices: [{ state: 'PENDING', reason, attempts: 1 }], tasks: [] });
    expect((await stopped())?.because ?? null).toBe(because);
    world.mail.behave('take');
    world.clock.pass(5);
    await world.attend(await world.owed());
    expect(await world.notice(pupil.id)).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(world.mail.taken).toHaveLength(1);
  });

  it('more than a second takes is tried again within three minutes, and not all at the same moment', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => world.open()));
    world.mail.behave('refuse-for-now');
    await world.attend(await morning(world));
    const again = await Promise.all(opened.map(({ pupil }) => world.notice(pupil.id)));
    const minutes = again.map(({ attentionAt }) => (Date.parse(attentionAt!) - Date.parse(world.clock.now())) / 60_000);
    expect(minutes.every((each) => each >= 1 && each <= 3)).toBe(true);
    expect(new Set(minutes).size).toBeGreaterThan(1);
  });

  it.each([
    ['refuse-for-now', 'Throttling'],
    ['no-more-today', 'DAILY_QUOTA'],
    ['paused', 'SENDING_PAUSED'],
  ] as const)('%s for three days: a person is asked to phone', async (behaviour, reason) => {
    const { pupil } = await world.open();
    world.mail.behave(behaviour);
    await world.attend(await morning(world));
    for (let day = 1; day <= 5; day += 1) {
      world.clock.pass(24 * 60);
      await world.attend(await world.owed());
      const file = await world.load(pupil.id);
      if (file.notices[0]?.state !== 'PENDING') break;
      expect(file.tasks).toEqual([]);
    }
    expect(await world.load(pupil.id)).toMatchObject({
      notices: [{ state: 'FAILED', reason, attentionAt: null }],
      tasks: [{ kind: 'phone', state: 'open' }],
    });
    expect(await world.owed()).toEqual([]);
  });

  it('what cannot be written at all is tried for three days, and then a person is asked', async () => {
    const { pupil } = await world.open();
    const owed = await morning(world);
    const broken = { blobs: { ...world.blobs, put: () => Promise.reject(new Error('no place for copies')) } };
    const third = () => world.attend(owed, broken, 3).catch((fault: unknown) => expect(fault).toBeInstanceOf(Error));
    await third();
    expect(await world.notice(pupil.id)).toMatchObject({ state: 'PENDING' });
    world.clock.pass(threeDays + 60);
    world.clock.set('2026-12-21', '09:00');
    await third();
    expect(await world.load(pupil.id)).toMatchObject({
      notices: [{ state: 'FAILED', reason: 'CANNOT_BE_SENT' }],
      tasks: [{ kind: 'phone' }],
    });
  });
});

describe('a provider that takes nothing', () => {
  it('is noted once in the while, and again when it still does after it', async () => {
    await Promise.all([world.open(), world.open()]);
    world.mail.behave('paused');
    await world.attend(await morning(world));
    expect(world.logged.filter((code) => code === 'MAIL_STOPPED')).toHaveLength(1);
    const first = await stopped();
    world.clock.pass(5);
    await world.attend(await world.owed());
    expect(world.logged.filter((code) => code === 'MAIL_STOPPED')).toHaveLength(2);
    expect((await stopped())?.until).not.toBe(first?.until);
  });

  it('is asked with one message at a time, and takes the others when that was taken', async () => {
    await Promise.all([world.open(), world.open(), world.open()]);
    const quota = async () => ({ perSecond: 14, perDay: null, sentLastDay: 0 });
    const paced = () => world.owed({ quota, ceilings: { perSecond: null, perDay: null }, blobs: world.blobs });
    world.mail.behave('paused');
    await world.attend(await morning(world));
    expect(await paced()).toEqual([]);
    world.clock.pass(5);
    const trial = await paced();
    expect(trial).toMatchObject([{ trial: true }]);
    await world.attend(trial);
    expect(world.mail.taken).toEqual([]);
    world.mail.behave('take');
    world.clock.pass(5);
    await world.attend(await paced());
    expect(world.mail.taken).toHaveLength(1);
    expect(await stopped()).toBeNull();
    world.clock.pass(1);
    await world.attend(await paced());
    expect(world.mail.taken).toHaveLength(3);
    expect(world.logged).toContain('MAIL_RESUMED');
  });
});
