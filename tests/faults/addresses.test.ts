import { cadenceFor, date, type Notice, type PupilFile, suppressionOn } from '@waymark/domain';
import { readSchoolFacts, useAddressAgain } from '@waymark/store';
import { anAdult, aPupil, aSenco, aStaffFile, newId } from '@waymark/test-kit';
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

const suppression = async (address: string) =>
  suppressionOn((await world.tenant.addresses.get(address))?.row ?? null, world.clock.today());
const complaintOf = (mail: Parameters<typeof bounceOf>[0]) =>
  eventOf(mail, 'Complaint', { complaint: { complainedRecipients: [{ emailAddress: mail.to }] } });

/** A child's mother at this address is owed an invitation. */
const sibling = (email: string): Promise<PupilFile> => world.open({ adults: [anAdult({ email })] });

describe('an address that bounced or complained', () => {
  it.each([
    ['bounced', bounceOf],
    ['complained', complaintOf],
  ] as const)(
    '%s: nothing is sent to it from another child’s file either, and a person phones',
    async (reason, told) => {
      const first = await sibling('ruth@example.org');
      const second = await sibling(' Ruth@Example.org');
      const owed = await morning(world);
      await world.attend(owed.filter(({ subject }) => subject.id === first.pupil.id));
      await world.feedback(told(world.mail.taken[0]!));
      await world.attend(owed.filter(({ subject }) => subject.id === second.pupil.id));
      expect(world.mail.taken).toHaveLength(1);
      expect(await world.load(second.pupil.id)).toMatchObject({
        adults: [{ emailState: reason }],
        notices: [{ state: 'SUPPRESSED', reason: 'ADDRESS_SUPPRESSED', attentionAt: null }],
        tasks: [{ kind: 'phone', state: 'open', dueOn: '2026-12-18' }],
      });
      expect(await suppression('ruth@example.org')).toEqual({
        ...{ reason, since: '2026-12-17', until: null, event: 'message-1' },
        marked: [`P#${first.pupil.id}`, `P#${second.pupil.id}`],
      });
    },
  );

  it('is marked for everybody of the file who has it', async () => {
    const shared = 'home@example.org';
    const { pupil } = await world.open({
      adults: [anAdult({ email: shared }), anAdult({ email: 'HOME@example.org' })],
    });
    await world.attend(await morning(world));
    await world.feedback(bounceOf(world.mail.taken[0]!));
    expect((await world.load(pupil.id)).adults.map(({ emailState }) => emailState)).toEqual(['bounced', 'bounced']);
  });

  it('is another trust’s business only when it writes to it itself', async () => {
    await sibling('ruth@example.org');
    await world.attend(await morning(world));
    await world.feedback(bounceOf(world.mail.taken[0]!));
    const other = world.stores.forTenant(newId.trust());
    expect(await other.addresses.get('ruth@example.org')).toBeNull();
  });

  const suppressed = async (address: string): Promise<void> => {
    await sibling(address);
    await world.attend(await morning(world));
    await world.feedback(bounceOf(world.mail.taken.at(-1)!));
    world.mail.behave('take');
  };
  const last = (file: { readonly notices: readonly Notice[] }) => file.notices.at(-1);

  it('keeps a professional from being written to at it', async () => {
    await suppressed(world.contact.email!);
    const { pupil } = await world.open(
      { adults: [] },
      { professionals: [{ contactId: world.contact.id, as: null }], cadence: [...cadenceFor('annual-review')] },
    );
    const taken = world.mail.taken.length;
    world.clock.set('2026-12-18', '06:00');
    await world.attend(await morning(world));
    expect(world.mail.taken).toHaveLength(taken);
    const file = await world.load(pupil.id);
    expect(file.notices.map(({ state }) => state)).toContain('SUPPRESSED');
    expect(file.tasks.map(({ kind }) => kind)).toContain('phone');
    expect((await world.tenant.contacts.get(world.contact.id))?.row.emailState).toBe('bounced');
  });

  it('keeps a young person and a member of staff from being written to at it', async () => {
    await suppressed('sam@example.org');
    const pupil = aPupil({ provision: 'E', dateOfBirth: date('2010-01-01'), email: 'sam@example.org' });
    const { pupil: child } = await world.open({ pupil, adults: [] });
    const staff = aSenco({
      email: 'sam@example.org',
      grants: [{ role: 'senco', scope: { kind: 'school', schoolId: world.school.id } }],
    });
    await world.openStaff(aStaffFile({ staff, digest: { next: world.clock.today(), lastMadeOn: null } }));
    const taken = world.mail.taken.length;
    world.clock.set('2026-12-18', '06:00');
    await world.attend(await morning(world));
    expect(world.mail.taken).toHaveLength(taken);
    expect(last(await world.load(child.id))).toMatchObject({ state: 'SUPPRESSED', recipient: { kind: 'child' } });
    const staffFile = await world.loadStaff(staff.id);
    expect(staffFile).toMatchObject({ staff: { emailState: 'bounced' }, tasks: [{ kind: 'phone' }] });
    expect(staffFile.notices.map(({ obligation }) => obligation)).toContain('DIGEST');
    expect(new Set(staffFile.notices.map(({ state }) => state))).toEqual(new Set(['SUPPRESSED']));
  });

  it('is used again where a person lets it be, in every file that says it does not work', async () => {
    const first = await sibling('ruth@example.org');
    const second = await sibling('ruth@example.org');
    const owed = await morning(world);
    await world.attend(owed.slice(0, 1));
    await world.feedback(bounceOf(world.mail.taken[0]!));
    await world.attend(owed);
    const deps = {
      ...{ stores: world.tenant, facts: readSchoolFacts(world.tenant), newId: () => newId.task() },
      ...{ today: world.clock.today(), now: world.clock.now() },
    };
    const asked = { by: newId.staff(), what: 'address-used-again', why: 'They mended it', requestId: 'r' };
    await useAddressAgain(deps, asked, { address: 'Ruth@example.org' });
    expect(await suppression('ruth@example.org')).toBeNull();
    for (const { pupil } of [first, second]) {
      expect((await world.load(pupil.id)).adults[0]?.emailState).toBe('ok');
    }
    const trail = await world.tenant.audit.page({ subject: 'TRUST', month: '2026-12' });
    expect(trail.rows.map(({ what, who }) => [what, who])).toContainEqual(['address-used-again', asked.by]);
  });
});

describe('a message that came back for the time being', () => {
  const sentOne = async () => {
    const { pupil } = await world.open();
    await world.attend(await morning(world));
    return { id: pupil.id, mail: world.mail.taken[0]! };
  };

  it('goes once more on the next school day, and arrives', async () => {
    const { id, mail } = await sentOne();
    await world.feedback(bounceOf(mail, 'Transient'));
    expect(await world.notice(id)).toMatchObject({ state: 'PENDING', attentionAt: '2026-12-18T08:00:00.000Z' });
    world.clock.set('2026-12-18', '07:59');
    expect(await world.owed()).toEqual([]);
    world.clock.set('2026-12-18', '08:00');
    await world.attend(await world.owed());
    expect(world.mail.taken).toHaveLength(2);
    await world.feedback(eventOf(world.mail.taken[1]!, 'Delivery', {}, 'message-2'));
    expect(await world.load(id)).toMatchObject({
      notices: [{ state: 'DELIVERED', attempts: 2, possibleDuplicate: true }],
      adults: [{ emailState: 'ok' }],
      tasks: [],
    });
  });

  it('before the holidays waits for the first day after them', async () => {
    world.clock.set('2026-12-18', '06:00');
    const { id, mail } = await sentOne();
    await world.feedback(bounceOf(mail, 'Transient'));
    expect(await world.notice(id)).toMatchObject({ state: 'PENDING', attentionAt: '2027-01-05T08:00:00.000Z' });
  });

  it.each([
    ['2027-02-10', 'PENDING', 0],
    ['2027-02-09', 'BOUNCED', 1],
  ])('of use until %s and coming back on the 9th it is %s', async (uselessAfter, state, tasks) => {
    const { id, mail } = await sentOne();
    world.clock.set('2027-02-09', '09:00');
    await world.change(id, (file) => ({
      ...file,
      notices: file.notices.map((notice) => ({ ...notice, uselessAfter: date(uselessAfter) })),
    }));
    await world.feedback(bounceOf(mail, 'Transient'));
    const file = await world.load(id);
    expect(file.notices.find(({ sentAt }) => sentAt !== null)).toMatchObject({ state });
    expect(file.tasks.filter(({ kind }) => kind === 'phone')).toHaveLength(tasks);
  });

  it('told of twice, or again while it goes the second time, changes nothing', async () => {
    const { id, mail } = await sentOne();
    const told = bounceOf(mail, 'Transient');
    await world.feedback(told);
    await world.feedback(told);
    world.clock.set('2026-12-18', '08:00');
    await world.attend(await world.owed());
    await world.feedback(told);
    expect(await world.load(id)).toMatchObject({ notices: [{ state: 'SENT', attempts: 2 }], tasks: [] });
  });

  it.each(['CLAIMED', 'UNKNOWN'] as const)(
    'told of before the mailer’s own answer, it goes once more all the same: %s',
    async (state) => {
      const { pupil } = await world.open();
      const owed = await morning(world);
      const send: World['mail']['send'] = async (mail) => {
        const result = await world.mail.send(mail);
        if (state === 'CLAIMED') await world.feedback(bounceOf(mail, 'Transient'));
        return state === 'CLAIMED' ? result : { outcome: 'unknown', code: 'ECONNRESET' };
      };
      await world.attend(owed, { mail: { send } });
      if (state === 'UNKNOWN') await world.feedback(bounceOf(world.mail.taken[0]!, 'Transient'));
      expect(await world.notice(pupil.id)).toMatchObject({ state: 'PENDING', reason: 'CAME_BACK' });
      world.clock.pass(24 * 60);
      await world.attend(await world.owed());
      expect(world.mail.taken).toHaveLength(2);
      expect(await world.notice(pupil.id)).toMatchObject({ state: 'SENT', attempts: 2 });
    },
  );

  it('three on end: the address is taken not to work; what arrives in between begins the count anew', async () => {
    const children = await Promise.all(Array.from({ length: 6 }, () => sibling('full@example.org')));
    const owed = await morning(world);
    const attend = (n: number) => world.attend(owed.filter(({ subject }) => subject.id === children[n]!.pupil.id));
    const isFull = () => {
      const n = world.mail.taken.length;
      return world.feedback(bounceOf(world.mail.taken.at(-1)!, 'Transient', `message-${n}`));
    };
    for (const n of [0, 1, 2, 3, 4]) {
      await attend(n);
      await isFull();
    }
    world.clock.set('2026-12-18', '08:00');
    for (const n of [0, 1]) {
      await attend(n);
      await isFull();
    }
    expect((await world.tenant.addresses.get('full@example.org'))?.row.cameBack).toHaveLength(2);
    await attend(5);
    await world.feedback(eventOf(world.mail.taken.at(-1)!, 'Delivery'));
    for (const n of [2, 3]) {
      await attend(n);
      await isFull();
    }
    expect(await suppression('full@example.org')).toBeNull();
    await attend(4);
    await isFull();
    expect(await suppression('full@example.org')).toMatchObject({ reason: 'bounced', since: '2026-12-18' });
    expect((await world.load(children[4]!.pupil.id)).adults[0]?.emailState).toBe('bounced');
  });

  it('a delay keeps it waiting, and asks nobody', async () => {
    const { id, mail } = await sentOne();
    world.clock.pass(12 * 60);
    await world.feedback(eventOf(mail, 'DeliveryDelay'));
    world.clock.pass(13 * 60);
    expect(await world.owed()).toEqual([]);
    expect(await world.load(id)).toMatchObject({ notices: [{ state: 'SENT' }], tasks: [] });
  });
});
