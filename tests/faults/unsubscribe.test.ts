import { date, isWrittenTemplate, messageTemplates } from '@waymark/domain';
import { aSenco, aStaffFile } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, morning, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const wayOut = (headers: Readonly<Record<string, string>>) =>
  Object.keys(headers).filter((name) => name.toLowerCase().startsWith('list-'));

it.each(Object.keys(messageTemplates).filter(isWrittenTemplate))(
  '%s carries no way to unsubscribe',
  async (template) => {
    const { pupil } = await world.open();
    await world.sweep();
    await world.plan(world.plans());
    const { messageKind } = messageTemplates[template];
    await world.change(pupil.id, (file) => ({
      ...file,
      notices: file.notices.map((notice) => ({ ...notice, template, messageKind })),
    }));
    world.clock.set('2026-12-17', '09:00');
    const taken = world.mail.taken.length;
    await world.attend((await world.owed()).filter(({ subject }) => subject.id === pupil.id));
    expect(world.mail.taken).toHaveLength(taken + 1);
    expect(wayOut(world.mail.taken.at(-1)!.headers)).toEqual([]);
    world.clock.set('2026-12-17', '06:00');
  },
);

it('a digest carries both headers of one click, with a link of its reader’s own', async () => {
  const grants = [{ role: 'senco', scope: { kind: 'school', schoolId: world.school.id } }] as const;
  await world.open({}, { on: date('2026-12-18'), next: null });
  const staff = aSenco({ grants: [...grants] });
  await world.openStaff(aStaffFile({ staff, digest: { next: world.clock.today(), lastMadeOn: null } }));
  const { digestLinks } = world.stores;
  const owed = await morning(world);
  const digestOffUrl: World['mailerDeps']['digestOffUrl'] = (digest) =>
    `https://waymark.example/f/digest/${digestLinks.tokenOf(digest)}`;
  await world.attend(
    owed.filter(({ subject }) => subject.id === staff.id),
    { digestOffUrl },
  );
  const toHer = world.mail.taken.filter(({ tags }) => tags.subject === `staff-${staff.id}`);
  const [sent, ...others] = toHer.filter(({ headers }) => wayOut(headers).length > 0);
  expect(others).toEqual([]);
  expect(sent?.subject).toMatch(/^Waymark: /);
  const { 'List-Unsubscribe': link = '', ...rest } = sent?.headers ?? {};
  expect(rest).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
  expect(digestLinks.read(link.slice(1, -1).split('/').at(-1) ?? '')).toEqual({
    trustId: world.trustId,
    staffId: staff.id,
  });
});
