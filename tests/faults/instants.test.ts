import type { InstantKind, Staff } from '@waymark/domain';
import { anAdult, aSenco, aStaffFile } from '@waymark/test-kit';
import { afterAll, beforeEach, expect, it } from 'vitest';
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

const openSenco = async (instant: InstantKind[]): Promise<Staff> => {
  const scope = { kind: 'school' as const, schoolId: world.school.id };
  const staff = aSenco({ grants: [{ role: 'senco', scope }], digestAt: null, instant });
  await world.openStaff(aStaffFile({ staff }));
  return staff;
};

/** What was told at once, and what is kept of it: her qualification is spoken of as well. */
const instants = () => world.mail.taken.filter(({ text }) => text.includes('You asked to hear of this at once.'));
const kept = async ({ id }: Staff) =>
  (await world.loadStaff(id)).notices.filter(({ template }) => template === 'senco-instant');

it('a held message is told at once to whoever asked for that, by initials alone, and never twice', async () => {
  const asked = await openSenco(['held']);
  await openSenco(['missed']);
  const { pupil } = await world.open({ adults: [anAdult({ pr: 'unknown' })] });
  await world.attend(await morning(world));
  const letters = instants();
  expect(letters.map(({ to }) => to)).toEqual([asked.email]);
  expect(letters[0]?.text).toContain('A message waits for your decision.');
  expect(letters[0]?.text).toContain(`/pupils/${pupil.id}`);
  expect(letters[0]?.text).not.toContain(pupil.legalSurname);

  world.clock.set('2026-12-18', '06:00');
  await world.attend(await morning(world));
  expect(instants()).toHaveLength(1);
  expect(await kept(asked)).toMatchObject([{ state: 'SENT', attentionAt: null }]);
});

it('what she asks for no more, and what the day has overtaken, does not leave', async () => {
  const staff = await openSenco(['held']);
  await world.open({ adults: [anAdult({ pr: 'unknown' })] });
  const owed = await morning(world);
  world.clock.set('2026-12-18', '08:00');
  await world.attend(owed);
  expect(await kept(staff)).toMatchObject([{ state: 'SUPERSEDED', reason: 'OVERTAKEN' }]);
  expect(instants()).toEqual([]);
});
