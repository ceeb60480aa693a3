import { type Adult, date, decisionsOn } from '@waymark/domain';
import { anAdult, aPupil } from '@waymark/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, morning, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const flags: fc.Arbitrary<Partial<Adult>> = fc.record({
  pr: fc.constantFrom('yes', 'yes', 'no', 'unknown'),
  hasCare: fc.boolean(),
  order: fc.constantFrom<Adult['order']>(
    { state: 'none' },
    { state: 'unknown' },
    { state: 'alleged' },
    { state: 'seen', forbids: ['information'], seenOn: date('2026-09-01'), until: null },
  ),
  contactAllowed: fc.constantFrom('yes', 'yes', 'no', 'ask'),
  safeguardingHold: fc.constantFrom(false, false, true),
  emailState: fc.constantFrom('ok', 'ok', 'bounced'),
  prefers: fc.constantFrom('email', 'paper'),
});
const everyone = fc.array(flags, { minLength: 1, maxLength: 3 });

it('nothing is sent to anyone whom the file, as it stands at the sending, holds or does not tell', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(everyone, everyone, fc.boolean(), async (before, after, youngPerson) => {
      run += 1;
      world.clock.set('2026-12-17', '06:00');
      const named =
        (states: readonly Partial<Adult>[]) =>
        (adult: Adult, n: number): Adult => ({ ...adult, ...states[n] });
      const adults = Array.from({ length: 3 }, (_, n) => anAdult({ email: `adult${run}-${n}@example.org` }));
      const pupil = aPupil({
        provision: 'E',
        ...(youngPerson ? { dateOfBirth: date('2010-01-02'), email: `child${run}@example.org` } : {}),
      });
      const opened = await world.open({ pupil, adults: adults.map(named(before)) });
      const owed = (await morning(world)).filter(({ subject }) => subject.id === opened.pupil.id);
      await world.change(opened.pupil.id, (file) => ({ ...file, adults: file.adults.map(named(after)) }));
      const file = await world.load(opened.pupil.id);
      const decisions = decisionsOn(file, 'meeting', world.clock.today());
      const already = world.mail.taken.length;
      await world.attend(owed);
      for (const mail of world.mail.taken.slice(already)) {
        const who =
          file.adults.find(({ email }) => email === mail.to)?.id ?? (mail.to === file.pupil.email ? 'child' : 'nobody');
        expect(decisions.get(who)).toMatchObject({ outcome: 'told', channel: 'email' });
      }
    }),
    { numRuns: 25 },
  );
  expect(world.mail.taken.length).toBeGreaterThan(0);
});
