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

const sentOne = async () => {
  const { pupil } = await world.open();
  await world.attend(await morning(world));
  return { id: pupil.id, mail: world.mail.taken.at(-1)! };
};
const canaryBack = () =>
  world.feedback({ eventType: 'Delivery', mail: { messageId: 'c', destination: [], tags: { canary: ['yes'] } } });

describe('events of the provider', () => {
  it('a bounce marks the address and asks for a call on the next school day, in one change', async () => {
    const { id, mail } = await sentOne();
    await world.feedback(bounceOf(mail));
    const file = await world.load(id);
    expect(file.notices[0]).toMatchObject({ state: 'BOUNCED', attentionAt: null });
    expect(file.adults[0]?.emailState).toBe('bounced');
    expect(file.tasks).toMatchObject([
      { kind: 'phone', state: 'open', dueOn: '2026-12-18', adultId: file.adults[0]?.id },
    ]);
    expect(
      (await world.tenant.audit.page({ subject: `P#${id}`, month: '2026-12' })).rows.map(({ what }) => what),
    ).toContain('message-followed-up');
  });

  it('a bounce on the last day of term is due when school begins again', async () => {
    world.clock.set('2026-12-18', '06:00');
    const { id, mail } = await sentOne();
    await world.feedback(bounceOf(mail));
    expect((await world.load(id)).tasks[0]?.dueOn).toBe('2027-01-05');
  });

  it('a full mailbox asks for a call the second time, and keeps the address', async () => {
    const { id, mail } = await sentOne();
    await world.feedback(bounceOf(mail, 'Transient'));
    expect(await world.load(id)).toMatchObject({ tasks: [], notices: [{ state: 'PENDING', reason: 'CAME_BACK' }] });
    world.clock.set('2026-12-18', '08:00');
    await world.attend(await world.owed());
    await world.feedback(bounceOf(world.mail.taken[1]!, 'Transient', 'message-2'));
    const file = await world.load(id);
    expect(file).toMatchObject({
      adults: [{ emailState: 'ok' }],
      tasks: [{ kind: 'phone' }],
      notices: [{ state: 'BOUNCED' }],
    });
  });

  it('a complaint ends e-mail to her, and the next message becomes a letter', async () => {
    const { id, mail } = await sentOne();
    await world.feedback(eventOf(mail, 'Delivery'));
    await world.feedback(
      eventOf(mail, 'Complaint', { complaint: { complainedRecipients: [{ emailAddress: mail.to }] } }),
    );
    expect(await world.load(id)).toMatchObject({
      adults: [{ emailState: 'complained' }],
      notices: [{ state: 'COMPLAINED' }],
    });
    world.clock.set('2027-01-07', '06:00');
    await world.attend(await morning(world));
    expect(world.mail.taken).toHaveLength(1);
    expect((await world.load(id)).tasks.map(({ kind }) => kind).sort()).toEqual(['phone', 'send-letter']);
  });

  it('leaves alone an address that was changed before its bounce came', async () => {
    const { id, mail } = await sentOne();
    await world.change(id, (file) => ({
      ...file,
      adults: file.adults.map((adult) => ({ ...adult, email: 'new@example.org' })),
    }));
    await world.feedback(bounceOf(mail));
    expect((await world.load(id)).adults[0]?.emailState).toBe('ok');
  });

  it('changes nothing the second time', async () => {
    const { id, mail } = await sentOne();
    await world.feedback(bounceOf(mail));
    const once = await world.tenant.files.load(id);
    await world.feedback(bounceOf(mail));
    expect(await world.tenant.files.load(id)).toEqual(once);
  });

  it('in the wrong order come to the same end', async () => {
    const { id, mail } = await sentOne();
    for (const event of [bounceOf(mail), eventOf(mail, 'Delivery'), eventOf(mail, 'Send')]) await world.feedback(event);
    expect(await world.notice(id)).toMatchObject({ state: 'BOUNCED' });
  });

  it('a delivery told of before the answer is not undone by the answer', async () => {
    const { pupil } = await world.open();
    const owed = await morning(world);
    const send: World['mail']['send'] = async (mail) => {
      const result = await world.mail.send(mail);
      await world.feedback(eventOf(mail, 'Delivery'));
      return result;
    };
    await world.attend(owed, { mail: { send } });
    expect(await world.notice(pupil.id)).toMatchObject({ state: 'DELIVERED', attentionAt: null });
  });

  it('notes the address of a professional, who is nobody of the file', async () => {
    world.clock.set('2026-11-19', '06:00');
    const { pupil } = await world.open({}, { professionals: [{ contactId: world.contact.id, as: null }] });
    await world.attend(await morning(world));
    await world.feedback(bounceOf(world.mail.taken[0]!));
    expect((await world.tenant.contacts.get(world.contact.id))?.row.emailState).toBe('bounced');
    expect((await world.load(pupil.id)).tasks).toMatchObject([{ kind: 'phone', adultId: null }]);
  });

  it('of nobody known are passed over', async () => {
    const { mail } = await sentOne();
    await world.feedback(eventOf({ ...mail, tags: {} }, 'Delivery'));
    await world.feedback(eventOf({ ...mail, tags: { ...mail.tags, subject: 'nobody' } }, 'Bounce'));
    expect(world.logged.filter((code) => code === 'EVENT_OF_NOBODY')).toHaveLength(2);
  });
});

describe('a message that nobody can vouch for', () => {
  const unknown = async (behaviour: 'lost-answer' | 'never-arrived') => {
    world.mail.behave(behaviour);
    const { pupil } = await world.open();
    await world.attend(await morning(world));
    world.mail.behave('take');
    expect(await world.notice(pupil.id)).toMatchObject({ state: 'UNKNOWN' });
    return pupil.id;
  };
  const toFamily = () => world.mail.taken.filter(({ tags }) => tags.canary === undefined);
  const attendNow = async () => world.attend(await world.owed());

  it('is settled by its event alone', async () => {
    const id = await unknown('lost-answer');
    await world.feedback(eventOf(world.mail.taken[0]!, 'Delivery'));
    world.clock.pass(24 * 60);
    await attendNow();
    expect(await world.notice(id)).toMatchObject({ state: 'DELIVERED' });
    expect(toFamily()).toHaveLength(1);
  });

  it('is left alone for an hour', async () => {
    await unknown('never-arrived');
    world.clock.pass(59);
    expect(await world.owed()).toEqual([]);
    expect(world.mail.taken).toHaveLength(0);
  });

  it('goes once more after it, only when a canary has proven that events arrive', async () => {
    const id = await unknown('never-arrived');
    world.clock.pass(60);
    await attendNow();
    expect(world.mail.taken.map(({ tags }) => tags)).toEqual([{ canary: 'yes' }]);
    world.clock.pass(6);
    await attendNow();
    expect(toFamily()).toHaveLength(0);
    await canaryBack();
    world.clock.pass(6);
    await attendNow();
    expect(await world.notice(id)).toMatchObject({ state: 'PENDING', possibleDuplicate: true });
    await attendNow();
    expect(toFamily()).toHaveLength(1);
    expect(await world.notice(id)).toMatchObject({ state: 'SENT', attempts: 2, possibleDuplicate: true });
  });

  it('is not proven by a canary from before it was lost', async () => {
    await canaryBack();
    await unknown('never-arrived');
    world.clock.pass(60);
    world.clock.moveBusiness(0);
    await attendNow();
    expect(toFamily()).toHaveLength(0);
  });

  it('does not go again when its event comes while it waits to', async () => {
    const id = await unknown('lost-answer');
    world.clock.pass(60);
    await canaryBack();
    await attendNow();
    expect(await world.notice(id)).toMatchObject({ state: 'PENDING', possibleDuplicate: true });
    await world.feedback(eventOf(world.mail.taken[0]!, 'Delivery'));
    await attendNow();
    expect(toFamily()).toHaveLength(1);
    expect(await world.notice(id)).toMatchObject({ state: 'DELIVERED' });
  });

  it("is a person's task when it is lost a second time", async () => {
    const id = await unknown('never-arrived');
    for (let again = 0; again < 2; again += 1) {
      world.clock.pass(60);
      await canaryBack();
      await attendNow();
      world.mail.behave('never-arrived');
      await attendNow();
    }
    expect(await world.load(id)).toMatchObject({
      notices: [{ state: 'FAILED', reason: 'NO_EVENT' }],
      tasks: [{ kind: 'phone' }],
    });
    expect(await world.owed()).toEqual([]);
  });

  it("is a person's task after three days without any event at all", async () => {
    const id = await unknown('never-arrived');
    world.clock.set('2026-12-20', '08:01');
    await attendNow();
    expect(await world.load(id)).toMatchObject({ notices: [{ state: 'FAILED' }], tasks: [{ kind: 'phone' }] });
  });

  it('is never sent again in the demo because its clock was moved a day', async () => {
    const id = await unknown('never-arrived');
    world.clock.moveBusiness(24 * 60);
    await attendNow();
    expect(await world.notice(id)).toMatchObject({ state: 'UNKNOWN' });
  });
});

it('a message that was taken but never delivered becomes a call after a day', async () => {
  const { id } = await sentOne();
  world.clock.pass(24 * 60);
  await canaryBack();
  await world.attend(await world.owed());
  expect(await world.load(id)).toMatchObject({
    notices: [{ state: 'SENT', attentionAt: null }],
    tasks: [{ kind: 'phone' }],
  });
  expect(world.mail.taken).toHaveLength(1);
});
