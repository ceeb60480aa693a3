import { type Adult, date } from '@waymark/domain';
import type { MailBehaviour } from '@waymark/test-kit';
import fc from 'fast-check';
import { type Hazard, noHazard, type System } from './a-system.ts';
import type { Outcome } from './fake-provider.ts';
import { checkAlways } from './invariants.ts';

type Command = fc.AsyncCommand<object, System>;

const command = (name: string, run: (system: System) => Promise<void> | void): Command => ({
  check: () => true,
  run: async (_, system) => {
    await run(system);
    await checkAlways(system);
  },
  toString: () => name,
});

/** Any step, and more often those about the claim and the sending, at which the most is at stake. */
const step = fc.oneof(fc.nat(24), fc.integer({ min: 7, max: 13 }));
const fate: fc.Arbitrary<Hazard['fate']> = fc.record({
  kind: fc.constantFrom('dies' as const, 'stalls' as const),
  step,
});
const table = fc.record({
  kind: fc.constantFrom('throttled' as const, 'conflict' as const, 'answer-lost' as const),
  nth: fc.nat(8),
});
const hazard: fc.Arbitrary<Hazard> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(noHazard) },
  { weight: 3, arbitrary: fate.map((each) => ({ fate: each, table: null })) },
  { weight: 2, arbitrary: table.map((each) => ({ fate: noHazard.fate, table: each })) },
);
const said = ({ fate: { kind, ...at }, table: from }: Hazard): string =>
  [kind === 'lives' ? '' : ` ${kind} at ${'step' in at ? at.step : ''}`, from ? ` ${from.kind} ${from.nth}` : ''].join(
    '',
  );

/** One of those that wait; with `keep` it stays in the line, so that it is handed out twice. */
const taken = <Item>(line: Item[], { at, keep }: { at: number; keep: boolean }): Item | undefined => {
  if (line.length === 0) return undefined;
  const place = at % line.length;
  return keep ? line[place] : line.splice(place, 1)[0];
};
const which = fc.record({ at: fc.nat(12), keep: fc.boolean() });

const behaviours = fc.constantFrom<MailBehaviour[]>(
  'take',
  'lost-answer',
  'lost-answer',
  'never-arrived',
  'refuse-for-now',
  'refuse',
);
const outcomes = fc.constantFrom<Outcome[]>(
  'delivered',
  'delivered',
  'bounced',
  'full',
  'complained',
  'silence',
  'silence',
);

const flags: fc.Arbitrary<Partial<Adult>> = fc.constantFrom<Partial<Adult>[]>(
  ...Array.from({ length: 5 }, () => ({ email: 'new.address@example.org' })),
  { order: { state: 'alleged' } },
  { order: { state: 'none' } },
  { pr: 'no', hasCare: false },
  { pr: 'yes', hasCare: true },
  { pr: 'unknown' },
  { safeguardingHold: true },
  { safeguardingHold: false },
  { contactAllowed: 'no' },
  { contactAllowed: 'yes' },
  { emailState: 'bounced' },
  { emailState: 'ok' },
  { prefers: 'paper' },
);

const minutes = fc.constantFrom(1, 6, 6, 16, 61, 61, 61, 600, 24 * 60, 3 * 24 * 60);

const morning = command('morning', async (system) => {
  await system.sweep();
  for (const waiting of system.plans.splice(0)) await system.plan(waiting, noHazard);
  if (system.world.clock.now().slice(11, 16) < '08:00') system.pass(120);
  await system.dispatch();
});

/** The dispatcher's minute: what is owed now is attended to, whatever comes of it. */
const minute = (behaviour: MailBehaviour, outcome: Outcome): Command =>
  command(`minute ${behaviour} ${outcome}`, async (system) => {
    await system.dispatch();
    for (const waiting of system.sends.splice(0)) await system.attend(waiting, noHazard, [behaviour, outcome]);
  });

/** A canary comes back, and nothing else: what waits for an event has waited in vain. */
const canary = command('canary comes back', async (system) => {
  for (const event of system.provider.underWay.filter(({ mail }) => 'canary' in mail.tags))
    await system.tell(event, noHazard);
});

/** An hour without any event but the canary's, after which what nobody can vouch for may go once more. */
const quietHour = command('quiet hour', async (system) => {
  system.pass(61);
  for (const _ of ['asks the canary', 'has its answer']) {
    await system.dispatch();
    for (const waiting of system.sends.splice(0)) await system.attend(waiting, noHazard, ['take', 'silence']);
    const canaries = system.provider.underWay.filter(({ mail }) => 'canary' in mail.tags);
    for (const event of canaries) await system.tell(event, noHazard);
    system.pass(6);
  }
  await system.dispatch();
});

/** Everything that can happen between a fact and a message. */
export const commands: fc.Arbitrary<Command>[] = [
  fc.constant(morning),
  fc.constant(morning),
  ...Array.from({ length: 3 }, () =>
    fc.tuple(behaviours, outcomes).map(([behaviour, outcome]) => minute(behaviour, outcome)),
  ),
  ...Array.from({ length: 2 }, () => fc.constant(minute('lost-answer', 'silence'))),
  fc.constant(canary),
  ...Array.from({ length: 2 }, () => fc.constant(quietHour)),
  fc.constant(command('sweep', (system) => system.sweep())),
  fc.constant(command('dispatch', (system) => system.dispatch())),
  fc.tuple(which, hazard).map(([one, what]) =>
    command(`plan ${one.at}${one.keep ? ' twice' : ''}${said(what)}`, async (system) => {
      const waiting = taken(system.plans, one);
      if (waiting !== undefined) await system.plan(waiting, what);
    }),
  ),
  ...Array.from({ length: 3 }, () =>
    fc.tuple(which, hazard, behaviours, outcomes).map(([one, what, behaviour, outcome]) =>
      command(`mail ${one.at}${one.keep ? ' twice' : ''} ${behaviour} ${outcome}${said(what)}`, async (system) => {
        if (system.sends.length === 0) await system.dispatch();
        const waiting = taken(system.sends, one);
        if (waiting !== undefined) await system.attend(waiting, what, [behaviour, outcome]);
      }),
    ),
  ),
  ...Array.from({ length: 2 }, () =>
    step.map((at) =>
      command(`mail taken in silence dies at ${at}`, async (system) => {
        if (system.sends.length === 0) await system.dispatch();
        const waiting = system.sends.shift();
        const dying = { fate: { kind: 'dies', step: at }, table: null } as const;
        if (waiting !== undefined) await system.attend(waiting, dying, ['take', 'silence']);
      }),
    ),
  ),
  ...Array.from({ length: 2 }, () =>
    fc.tuple(which, hazard).map(([one, what]) =>
      command(`event ${one.at}${one.keep ? ' twice' : ''}${said(what)}`, async (system) => {
        const event = taken(system.provider.underWay, one);
        if (event !== undefined) await system.tell(event, what);
      }),
    ),
  ),
  fc.nat(3).map((at) =>
    command(`go on ${at}`, async (system) => {
      await taken(system.stalled, { at, keep: false })?.goOn();
    }),
  ),
  ...Array.from({ length: 2 }, () => minutes.map((each) => command(`pass ${each}`, (system) => system.pass(each)))),
  fc.tuple(fc.nat(3), flags).map(([place, change]) =>
    command(`adult ${place} ${JSON.stringify(change)}`, async (system) => {
      await system.changeAdult(place, change);
    }),
  ),
  fc.tuple(step, flags).map(([at, change]) =>
    command(`everyone ${JSON.stringify(change)} while mail stands at ${at}`, async (system) => {
      if (system.sends.length === 0) await system.dispatch();
      const waiting = system.sends.shift();
      if (waiting === undefined) return;
      const standing = { fate: { kind: 'stalls', step: at }, table: null } as const;
      await system.attend(waiting, standing, ['take', 'silence']);
      for (const place of [0, 1, 2, 3]) await system.changeAdult(place, change);
      await system.stalled.pop()?.goOn();
    }),
  ),
  fc.constantFrom('2027-02-10', '2027-02-12').map((day) =>
    command(`meeting moves to ${day}`, async (system) => {
      await system.changeMeeting(({ occurrence }) => ({ on: date(day), occurrence: occurrence + 1 }));
    }),
  ),
  fc.constant(
    command('meeting called off', async (system) => {
      await system.changeMeeting(() => ({ state: 'cancelled' }));
    }),
  ),
  fc.constant(command('indexes fall behind', (system) => system.fallBehind())),
];
