import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { createPlanner } from '@waymark/deadlines';
import { cadenceFor, date, type PupilFile } from '@waymark/domain';
import { createMailer } from '@waymark/notifications';
import { anAdult, Killed, killAt } from '@waymark/test-kit';
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

const states = (file: PupilFile) => file.notices.map(({ step, state }) => `${step} ${state}`);

describe('from the sweep to the messages owed', () => {
  it.each([
    ['2026-12-16', []],
    ['2026-12-17', ['invite PENDING']],
    ['2026-12-18', ['invite PENDING']],
  ])('on %s a meeting in eight weeks owes %j', async (day, expected) => {
    world.clock.set(day, '06:00');
    const { pupil } = await world.open();
    await world.sweep();
    await world.plan(world.plans());
    expect(states(await world.load(pupil.id))).toEqual(expected);
  });

  it('says when the meeting must next be looked at', async () => {
    const { pupil } = await world.open();
    await world.sweep();
    await world.plan(world.plans());
    expect((await world.load(pupil.id)).meetings[0]?.next).toBe('2027-01-07');
  });

  it('changes nothing at the second delivery, not even the version of the file', async () => {
    const { pupil } = await world.open();
    await world.sweep();
    const plans = world.plans();
    await world.plan(plans);
    const once = await world.tenant.files.load(pupil.id);
    await world.plan(plans);
    expect(await world.tenant.files.load(pupil.id)).toEqual(once);
  });

  it('writes each message once when two planners have the same item at once', async () => {
    const { pupil } = await world.open();
    await world.sweep();
    const plans = world.plans();
    await Promise.all([world.plan(plans), world.plan(plans), world.plan(plans)]);
    expect(states(await world.load(pupil.id))).toEqual(['invite PENDING']);
  });

  it('loses nothing and writes nothing twice whenever the planner is killed', async () => {
    for (let step = 0; ; step += 1) {
      const { pupil } = await world.open();
      await world.sweep();
      const plans = world.plans().filter(({ subject }) => subject.id === pupil.id);
      const killer = killAt(step);
      await world
        .plan(plans, killer.over(world.stores))
        .catch((fault: unknown) => expect(fault).toBeInstanceOf(Killed));
      await world.plan(plans);
      expect(states(await world.load(pupil.id))).toEqual(['invite PENDING']);
      if (!killer.happened()) break;
    }
  });

  it('marks a deadline missed on the day after it and keeps it on the lists', async () => {
    world.clock.set('2027-01-31', '06:00');
    const { pupil } = await world.open({}, { next: null });
    const clockOf = async () => (await world.load(pupil.id)).deadlines.find(({ rule }) => rule === 'AR_CLOCK');
    expect(await clockOf()).toMatchObject({ dueOn: '2027-01-31', state: 'open', next: '2027-02-01' });
    world.clock.set('2027-02-01', '06:00');
    await world.sweep();
    await world.plan(world.plans());
    expect(await clockOf()).toMatchObject({ state: 'missed', next: null });
    const listed = await world.tenant.lists.deadlines({ schoolId: world.school.id });
    expect(listed.rows.map(({ row }) => row.rule)).toContain('AR_CLOCK');
  });
});

describe('a meeting that moves or is called off', () => {
  it('cancels what has not left for the old day and owes the new', async () => {
    const { pupil } = await world.open();
    await morning(world);
    await world.change(pupil.id, (file) => ({
      ...file,
      meetings: file.meetings.map((meeting) => ({
        ...meeting,
        on: date('2027-02-09'),
        occurrence: 2,
        next: world.clock.today(),
      })),
    }));
    const owed = await morning(world);
    await world.attend(owed);
    const file = await world.load(pupil.id);
    expect(file.notices.map(({ occurrence, state }) => `${occurrence} ${state}`).sort()).toEqual([
      '1 CANCELLED',
      '2 SENT',
    ]);
    expect(world.mail.taken).toHaveLength(1);
    expect(world.mail.taken[0]?.text).toContain('Tuesday 9 February 2027');
  });

  it('says that it has moved to whoever had heard of the old day, and not on the same day', async () => {
    const { pupil } = await world.open();
    await world.attend(await morning(world));
    await world.feedback(eventOf(world.mail.taken[0]!, 'Delivery'));
    await world.change(pupil.id, (file) => ({
      ...file,
      meetings: file.meetings.map((meeting) => ({
        ...meeting,
        startsAt: '15:00',
        endsAt: '16:00',
        occurrence: 2,
        next: world.clock.today(),
      })),
    }));
    await world.attend(await morning(world));
    expect(world.mail.taken).toHaveLength(1);
    world.clock.set('2026-12-18', '08:00');
    await world.attend(await world.owed());
    expect(world.mail.taken).toHaveLength(2);
    expect(world.mail.taken[1]?.text).toContain('has changed');
  });

  it('tells whoever had heard of it that it is off, the same day', async () => {
    const { pupil } = await world.open();
    await world.attend(await morning(world));
    await world.change(pupil.id, (file) => ({
      ...file,
      meetings: file.meetings.map((meeting) => ({
        ...meeting,
        state: 'cancelled' as const,
        next: world.clock.today(),
      })),
    }));
    await world.attend(await morning(world));
    expect(world.mail.taken[1]?.text).toContain('will not take place');
  });
});

describe('a child whom an import says has left', () => {
  /** What an export of the MIS writes: the day alone. */
  const left = ({ pupil }: PupilFile) =>
    world.change(pupil.id, (file) => ({ ...file, pupil: { ...file.pupil, leftOn: date('2026-12-16') } }));

  it('is invited to nothing more, and nobody who never heard of the meeting hears of it', async () => {
    const file = await world.open();
    const owed = await morning(world);
    await left(file);
    await world.attend(owed);
    await world.attend(await morning(world));
    expect(world.mail.taken).toEqual([]);
    expect(states(await world.load(file.pupil.id))).toEqual(['invite CANCELLED']);
  });

  it('has her meeting called off to whoever was invited', async () => {
    const file = await world.open();
    await world.attend(await morning(world));
    await left(file);
    await world.attend(await morning(world));
    expect(world.mail.taken).toHaveLength(2);
    expect(world.mail.taken[1]?.text).toContain('will not take place');
  });
});

describe('an item that keeps failing', () => {
  const broken = { step: 'invite', day: -56, uselessAfterDay: -1, template: 'no-such-template', to: 'family' } as const;

  it('comes back twice, then becomes a task, leaves what is due and blocks nobody', async () => {
    const bad = await world.open({}, { cadence: [broken] });
    const good = await world.open();
    await world.sweep();
    const plans = world.plans();
    for (const attempt of [1, 2, 3]) {
      const planner = createPlanner(world.plannerDeps);
      for (const plan of plans) {
        const done = planner(plan, { attempt });
        if (plan.subject.id === bad.pupil.id && attempt < 3) await expect(done).rejects.toThrow('no-such-template');
        else await done;
      }
    }
    const after = await world.load(bad.pupil.id);
    expect(after.tasks).toMatchObject([{ kind: 'failed-item', state: 'open', dueOn: '2026-12-17' }]);
    expect(after.meetings[0]?.next).toBeNull();
    expect(states(await world.load(good.pupil.id))).toEqual(['invite PENDING']);
    await world.sweep();
    expect(world.plans()).toEqual([]);
  });
});

describe('a file with a row that cannot be read', () => {
  const spoil = (pk: string) =>
    world.client.send(
      new PutItemCommand({
        TableName: world.tableName,
        Item: { pk: { S: pk }, sk: { S: 'ADULT#spoilt' }, pr: { S: 'perhaps' } },
      }),
    );

  it('becomes a task on the list of its school, leaves what is due and blocks nobody', async () => {
    const bad = await world.open();
    const good = await world.open();
    await world.sweep();
    await spoil(`T#${world.trustId}#P#${bad.pupil.id}`);
    const planner = createPlanner(world.plannerDeps);
    for (const plan of world.plans()) await planner(plan, { attempt: 3 });
    expect(states(await world.load(good.pupil.id))).toEqual(['invite PENDING']);
    const tasks = await world.tenant.lists.tasks({ schoolId: world.school.id });
    expect(tasks.rows).toMatchObject([
      { subject: { pupilId: bad.pupil.id }, row: { kind: 'failed-item', state: 'open' } },
    ]);
    await world.sweep();
    expect(world.plans()).toEqual([]);
  });

  it('lets the mailer go on with the others, and is tried again in an hour', async () => {
    const bad = await world.open();
    await world.open({ adults: [anAdult({ email: 'other@example.org' })] });
    const owed = await morning(world);
    await spoil(`T#${world.trustId}#P#${bad.pupil.id}`);
    const mailer = createMailer(world.mailerDeps);
    for (const message of owed) {
      const done = mailer(message, { attempt: 3 });
      if (message.subject.id === bad.pupil.id) await expect(done).rejects.toThrow('cannot be read');
      else await done;
    }
    expect(world.mail.taken.map(({ to }) => to)).toEqual(['other@example.org']);
    expect(await world.owed()).toEqual([]);
    world.clock.pass(60);
    expect(await world.owed()).toMatchObject([{ subject: { id: bad.pupil.id } }]);
  });
});

describe('a held message', () => {
  it.each([
    ['2027-02-10', 'HELD'],
    ['2027-02-11', 'SUPERSEDED'],
  ])('on %s is %s, and once overtaken waits on no list', async (day, state) => {
    const { pupil } = await world.open(
      { adults: [anAdult({ pr: 'unknown' })] },
      { cadence: [...cadenceFor('annual-review')].slice(0, 3) },
    );
    await world.attend(await morning(world));
    world.clock.set(day, '09:00');
    await world.attend(await world.owed());
    expect(states(await world.load(pupil.id))).toEqual([`invite ${state}`]);
    expect((await world.tenant.lists.held({ schoolId: world.school.id })).rows).toHaveLength(state === 'HELD' ? 1 : 0);
  });

  /** On the day on which views would be asked for: the invitation that waited, and whatever comes due that day. */
  const released = async () => {
    const { pupil } = await world.open({ adults: [anAdult({ pr: 'unknown' })] });
    await world.attend(await morning(world));
    world.clock.set('2027-01-07', '06:00');
    await world.attend(await morning(world));
    await world.change(pupil.id, (file) => ({
      ...file,
      adults: file.adults.map((adult) => ({ ...adult, pr: 'yes' as const })),
      meetings: file.meetings.map((meeting) => ({ ...meeting, next: world.clock.today() })),
    }));
    await world.sweep();
    await world.plan(world.plans());
    return pupil.id;
  };

  it('leaves once a person has checked, and what came due until then is overtaken by it', async () => {
    const pupilId = await released();
    expect(states(await world.load(pupilId))).toEqual(['invite PENDING']);
    await world.attend(await world.owed());
    await world.attend(await morning(world));
    expect(world.mail.taken.map(({ text }) => text.includes('Please come to a meeting'))).toEqual([true]);
    await world.change(pupilId, (file) => ({
      ...file,
      meetings: file.meetings.map((meeting) => ({ ...meeting, next: world.clock.today() })),
    }));
    await morning(world);
    expect(states(await world.load(pupilId))).toEqual(['invite SENT']);
    world.clock.set('2027-02-05', '06:00');
    await world.attend(await morning(world));
    expect(world.mail.taken).toHaveLength(2);
  });
});

describe('who is not e-mailed', () => {
  it.each(keptFromEmail)('%s: no message may leave to her', async (_, flags) => {
    const { pupil } = await world.open({ adults: [anAdult(flags)] });
    await world.attend(await morning(world));
    expect(world.mail.taken).toEqual([]);
    expect((await world.load(pupil.id)).notices.filter(({ state }) => state === 'PENDING')).toEqual([]);
  });
});
