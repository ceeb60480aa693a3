import { type Adult, date, type Meeting, type PupilFile } from '@waymark/domain';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, bounceOf, eventOf, morning, type World } from './world.ts';

let world: World;
const worlds: World[] = [];
beforeEach(async () => {
  world = await aWorld();
  worlds.push(world);
});
afterAll(async () => {
  for (const each of worlds) await each.stop();
});

const toFamily = () => world.mail.taken.filter(({ tags }) => tags.canary === undefined);
const adultsWith = (change: Partial<Adult>) => (file: PupilFile) => ({
  ...file,
  adults: file.adults.map((adult) => ({ ...adult, ...change })),
});
const meetingWith = (change: Partial<Meeting>) => (file: PupilFile) => ({
  ...file,
  meetings: file.meetings.map((meeting) => ({ ...meeting, ...change, next: world.clock.today() })),
});

/** An invitation that arrived, though neither its answer nor, so far, any event came: in the evening it waits to go once more. */
const waitingToGoAgain = async () => {
  const { pupil } = await world.open();
  const owed = await morning(world);
  world.clock.set('2026-12-17', '17:30');
  world.mail.behave('lost-answer');
  await world.attend(owed);
  world.mail.behave('take');
  world.clock.pass(60);
  await world.feedback({
    eventType: 'Delivery',
    mail: { messageId: 'c', destination: [], tags: { canary: ['yes'] } },
  });
  await world.attend(await world.owed());
  expect(await world.notice(pupil.id)).toMatchObject({ state: 'PENDING', possibleDuplicate: true });
  return { id: pupil.id, mail: toFamily()[0]! };
};

describe('a message that waits to go once more, and may have arrived', () => {
  it('counts as heard where the meeting is called off before it goes: she is told that it is off', async () => {
    const { id } = await waitingToGoAgain();
    await world.change(id, meetingWith({ state: 'cancelled' }));
    expect(await world.notice(id)).toMatchObject({ state: 'CANCELLED' });
    world.clock.set('2026-12-18', '06:00');
    await world.attend(await morning(world));
    expect(toFamily()).toHaveLength(2);
    expect(toFamily()[1]?.text).toContain('will not take place');
  });

  it('counts as heard where the meeting moves before it goes: she is told that it has changed', async () => {
    const { id } = await waitingToGoAgain();
    await world.change(id, meetingWith({ on: date('2027-02-09'), occurrence: 2 }));
    world.clock.set('2026-12-18', '06:00');
    await world.attend(await morning(world));
    expect(toFamily()).toHaveLength(2);
    expect(toFamily()[1]?.text).toContain('has changed');
  });

  it('is held where she must be checked meanwhile, and still settled by the event of its first sending', async () => {
    const { id, mail } = await waitingToGoAgain();
    await world.change(id, adultsWith({ pr: 'unknown' }));
    expect(await world.notice(id)).toMatchObject({ state: 'HELD' });
    await world.feedback(eventOf(mail, 'Delivery'));
    expect(await world.notice(id)).toMatchObject({ state: 'DELIVERED', attentionAt: null });
    expect((await world.tenant.lists.held({ schoolId: world.school.id })).rows).toEqual([]);
  });

  it('is held, and its bounce is a call all the same', async () => {
    const { id, mail } = await waitingToGoAgain();
    await world.change(id, adultsWith({ pr: 'unknown' }));
    await world.feedback(bounceOf(mail));
    expect(await world.load(id)).toMatchObject({
      notices: [{ state: 'BOUNCED' }],
      adults: [{ emailState: 'bounced' }],
      tasks: [{ kind: 'phone' }],
    });
    expect((await world.tenant.lists.held({ schoolId: world.school.id })).rows).toEqual([]);
  });

  it('is cancelled, and its bounce still marks the address, once', async () => {
    const { id, mail } = await waitingToGoAgain();
    await world.change(id, meetingWith({ state: 'cancelled' }));
    await world.feedback(bounceOf(mail));
    const once = await world.tenant.files.load(id);
    expect(once?.file).toMatchObject({ notices: [{ state: 'CANCELLED' }], adults: [{ emailState: 'bounced' }] });
    await world.feedback(bounceOf(mail));
    expect(await world.tenant.files.load(id)).toEqual(once);
  });
});

it('whoever was phoned because her message came back hears that the meeting is off, by letter', async () => {
  const { pupil } = await world.open();
  await world.attend(await morning(world));
  await world.feedback(bounceOf(toFamily()[0]!));
  await world.change(pupil.id, meetingWith({ state: 'cancelled' }));
  await morning(world);
  const { tasks } = await world.load(pupil.id);
  expect(tasks.map(({ kind }) => kind).sort()).toEqual(['phone', 'send-letter']);
});
