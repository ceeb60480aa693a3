import type { SendMessage } from '@waymark/contracts';
import { createPlanner } from '@waymark/deadlines';
import { type Adult, date, type PupilFile } from '@waymark/domain';
import { createMailer } from '@waymark/notifications';
import { aFakeProcess, anAdult, type FakeProcess } from '@waymark/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, keptFromEmail, morning, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const keepingBack = fc.constantFrom<Partial<Adult>[]>(
  ...keptFromEmail.map(([, flags]) => flags),
  { order: { state: 'seen', forbids: ['contact', 'information'], seenOn: date('2026-09-01'), until: null } },
  { pr: 'no', hasCare: false },
  { contactAllowed: 'no' },
  { contactAllowed: 'ask' },
);
const triesAStep = 3;
let opened = 0;

/** A child whose mother may be told, and how to change what is known of the mother. */
const aChild = async () => {
  opened += 1;
  world.clock.set('2026-12-17', '06:00');
  const to = `mother${opened}@example.org`;
  const { pupil } = await world.open({ adults: [anAdult({ email: to })] });
  const flip = (flags: Partial<Adult>): Promise<PupilFile> =>
    world.change(pupil.id, (file) => ({ ...file, adults: file.adults.map((adult) => ({ ...adult, ...flags })) }));
  return { id: pupil.id, flip, sent: () => world.mail.taken.filter((mail) => mail.to === to).length };
};
type Child = Awaited<ReturnType<typeof aChild>>;

/** Does the work, and at the step has the flags changed by somebody else; whether the work has so many steps at all. */
const withFlagsAt = async (
  step: number,
  { flip }: Child,
  flags: Partial<Adult>,
  work: (process: FakeProcess) => Promise<void>,
): Promise<boolean> => {
  const process = aFakeProcess({ kind: 'stalls', step });
  const ending = await process.run(() => work(process));
  if (ending.how !== 'stalled') return false;
  await flip(flags);
  await ending.goOn();
  return true;
};

/** Tries each step with a few of the flags until there are no more steps; gives how many there were. */
const atEveryStep = async (attempt: (step: number, flags: Partial<Adult>) => Promise<boolean>): Promise<number> => {
  for (let step = 0; ; step += 1) {
    let reached = false;
    const once = fc.asyncProperty(keepingBack, async (flags) => {
      reached = await attempt(step, flags);
    });
    await fc.assert(once, { numRuns: triesAStep });
    if (!reached) return step;
  }
};

const attendAll = async (process: FakeProcess, owed: readonly SendMessage[]): Promise<void> => {
  const { stores, mail, blobs } = world;
  const mailer = createMailer({
    ...world.mailerDeps,
    ...{ stores: process.over(stores), mail: process.over(mail), blobs: process.over(blobs) },
  });
  for (const message of owed) await mailer(message, { attempt: 1 });
};

describe('a flag that keeps her from being told, changed by somebody else', () => {
  it('at any step of the planner: nothing is sent to her', async () => {
    const steps = await atEveryStep(async (step, flags) => {
      const child = await aChild();
      await world.sweep();
      const plans = world.plans().filter(({ subject }) => subject.id === child.id);
      const reached = await withFlagsAt(step, child, flags, async (process) => {
        const planner = createPlanner({ ...world.plannerDeps, stores: process.over(world.stores) });
        for (const plan of plans) await planner(plan, { attempt: 1 });
      });
      world.clock.pass(120);
      if (!reached) return false;
      const { notices } = await world.load(child.id);
      expect(notices.filter(({ state }) => state === 'PENDING')).toEqual([]);
      await world.attend(await world.owed());
      expect(child.sent()).toBe(0);
      return true;
    });
    expect(steps).toBeGreaterThan(5);
  }, 120_000);

  it('at any step of the mailer before its claim is written: nothing is sent to her; after it, one that she might be told', async () => {
    let before = 0;
    let after = 0;
    await atEveryStep(async (step, flags) => {
      const child = await aChild();
      const owed = (await morning(world)).filter(({ subject }) => subject.id === child.id);
      let claimed = false;
      const look: Child = {
        ...child,
        flip: async (change) => {
          claimed = (await world.notice(child.id)).state !== 'PENDING';
          return child.flip(change);
        },
      };
      const reached = await withFlagsAt(step, look, flags, (process) => attendAll(process, owed));
      if (!reached) return false;
      await world.attend(await world.owed());
      expect(child.sent()).toBe(claimed ? 1 : 0);
      if (claimed) after += 1;
      else before += 1;
      return true;
    });
    expect(before).toBeGreaterThan(8);
    expect(after).toBeGreaterThan(0);
  }, 120_000);
});
