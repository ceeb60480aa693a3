import { addDays, type CalendarDate, date, isWeekend, londonDate } from '@waymark/domain';
import { anAdult } from '@waymark/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWorld, type World } from './world.ts';

/** Ten days before the meeting on 11 February; the last on which an invitation is of use is the day before it. */
const first = date('2027-02-01');
const lastUse = date('2027-02-10');

/** One day of the scheduler: down, or up with so many sweeps of it. */
const days = fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2, 3), { minLength: 11, maxLength: 11 });

const inAWorld = async (work: (world: World) => Promise<void>): Promise<void> => {
  const world = await aWorld();
  try {
    await work(world);
  } finally {
    await world.stop();
  }
};

/** The day's sweeps, each planned and planned again, and then its messages, attended to twice. */
const live = async (world: World, day: CalendarDate, sweeps: number): Promise<void> => {
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    world.clock.set(day, `0${6 + sweep}:00`);
    await world.sweep();
    const plans = world.plans();
    await world.plan(plans);
    await world.plan(plans);
  }
  world.clock.set(day, '09:30');
  if (sweeps > 0) await world.attend(await world.owed());
  if (sweeps > 0) await world.attend(await world.owed());
};

describe('days on which nothing ran', () => {
  it('are caught up by the next, whatever was missed, and a day swept again sends nothing again', async () => {
    await fc.assert(
      fc.asyncProperty(days, (sweeps) =>
        inAWorld(async (world) => {
          world.clock.set(first, '06:00');
          const { pupil } = await world.open({ adults: [anAdult()] });
          for (const [n, count] of sweeps.entries()) await live(world, addDays(first, n), count);
          const { meetings } = await world.load(pupil.id);
          const toFamily = world.mail.taken.filter(({ tags }) => tags.canary === undefined);
          const sent = toFamily.map(({ tags }) => tags.notice);
          expect(new Set(sent).size).toBe(sent.length);
          const dates = toFamily.map((mail) => londonDate(mail.date));
          expect(new Set(dates).size).toBe(dates.length);
          const ups = sweeps.flatMap((count, n) => (count > 0 ? [addDays(first, n)] : []));
          const chances = ups.filter((day) => day <= lastUse && !isWeekend(day));
          expect(sent.length > 0).toBe(chances.length > 0);
          if (chances.length > 0) expect(toFamily[0]?.text).toContain('Please come to a meeting');
          // Whichever day was the last to look at it, nothing of that day is left behind in what is due.
          const lastUp = ups.at(-1) ?? addDays(first, -1);
          expect((meetings[0]?.next ?? null) === null || (meetings[0]?.next ?? first) > lastUp).toBe(true);
        }),
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  it.each([1, 3, 12])('of a deadline, %i in number, still find it missed on the next that runs', (down) =>
    inAWorld(async (world) => {
      world.clock.set('2027-01-31', '06:00');
      const { pupil } = await world.open({}, { next: null });
      const clockOf = async () => (await world.load(pupil.id)).deadlines.find(({ rule }) => rule === 'AR_CLOCK');
      await world.sweep();
      await world.plan(world.plans());
      expect(await clockOf()).toMatchObject({ state: 'open' });
      world.clock.set(addDays(date('2027-01-31'), down), '06:00');
      await world.sweep();
      await world.plan(world.plans());
      expect(await clockOf()).toMatchObject({ state: 'missed', next: null });
    }),
  );
});
