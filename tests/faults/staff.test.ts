import { date, type Staff } from '@waymark/domain';
import { aSenco, aStaffFile, newId } from '@waymark/test-kit';
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

const senco = (change: Partial<Staff> = {}): Staff =>
  aSenco({ grants: [{ role: 'senco', scope: { kind: 'school', schoolId: world.school.id } }], ...change });
const withDigest = (staff: Staff) =>
  aStaffFile({ staff, spells: [], qualifications: [], digest: { next: world.clock.today(), lastMadeOn: null } });

describe("a member of staff's digest", () => {
  it('leaves at her time with initials and dates, and next on the next school day', async () => {
    await world.open({}, { on: date('2026-12-18'), next: null });
    const { staff } = await world.openStaff(withDigest(senco()));
    await world.sweep();
    await world.plan(world.plans());
    world.clock.set('2026-12-17', '07:29');
    await world.attend(await world.owed());
    expect(world.mail.taken).toEqual([]);
    world.clock.set('2026-12-17', '07:30');
    await world.attend(await world.owed());
    const [mail] = world.mail.taken;
    expect(mail).toMatchObject({ to: 'priya.nair@example.org', replyTo: null });
    expect(mail?.headers).toMatchObject({ 'List-Unsubscribe': '<https://waymark.example/account>' });
    expect(mail?.text).toContain('S. A., Year 4: 18 December 2026 at 14:00');
    expect(mail?.text).not.toMatch(/Sam|Adeyemi|annual|review/i);
    expect(await world.loadStaff(staff.id)).toMatchObject({
      digest: { next: '2026-12-18', lastMadeOn: '2026-12-17' },
      notices: [{ state: 'SENT', attentionAt: null }],
    });
  });

  it('is no message where there is nothing to say', async () => {
    const { staff } = await world.openStaff(withDigest(senco()));
    await world.attend(await morning(world));
    expect(world.mail.taken).toEqual([]);
    expect((await world.loadStaff(staff.id)).notices).toMatchObject([{ state: 'CANCELLED', reason: 'NOTHING_TO_SAY' }]);
  });

  it('is never sent again, whatever became of it', async () => {
    await world.open({}, { on: date('2026-12-18'), next: null });
    const { staff } = await world.openStaff(withDigest(senco()));
    world.mail.behave('never-arrived');
    await world.attend(await morning(world));
    world.mail.behave('take');
    world.clock.pass(61);
    await world.attend(await world.owed());
    expect(world.mail.taken).toEqual([]);
    expect((await world.loadStaff(staff.id)).notices).toMatchObject([{ state: 'FAILED', reason: 'DIGEST_NOT_RESENT' }]);
  });
});

describe("a SENCO's qualification", () => {
  it('is spoken of to her, her head and the trust SEND lead, each in a message of their own', async () => {
    const head = senco({
      id: newId.staff(),
      email: 'head@example.org',
      grants: [{ role: 'head', scope: { kind: 'school', schoolId: world.school.id } }],
    });
    const lead = senco({
      id: newId.staff(),
      email: 'lead@example.org',
      grants: [{ role: 'trust-send-lead', scope: { kind: 'trust' } }],
    });
    for (const staff of [head, lead])
      await world.openStaff(
        aStaffFile({ staff, spells: [], qualifications: [], digest: { next: null, lastMadeOn: null } }),
      );
    const file = aStaffFile({ staff: senco(), digest: { next: null, lastMadeOn: null } });
    const { staff, deadlines } = await world.openStaff({
      ...file,
      spells: file.spells.map((spell) => ({ ...spell, from: date('2024-12-17') })),
    });
    expect(deadlines.find(({ rule }) => rule === 'SENCO_QUALIFICATION')).toMatchObject({
      dueOn: '2027-12-17',
      next: '2026-12-17',
    });
    await world.attend(await morning(world));
    expect(world.mail.taken.map(({ to }) => to).sort()).toEqual([
      'head@example.org',
      'lead@example.org',
      'priya.nair@example.org',
    ]);
    expect(world.mail.taken[0]?.text).toContain('17 December 2027');
    expect((await world.loadStaff(staff.id)).deadlines.find(({ rule }) => rule === 'SENCO_QUALIFICATION')?.next).toBe(
      '2027-06-17',
    );
  });
});
