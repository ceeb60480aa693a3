import type { PlanMessage, SendMessage } from '@waymark/contracts';
import { createPlanner, createSweep } from '@waymark/deadlines';
import { type Adult, addDays, addMinutes, date, type Instant, type Meeting, type PupilFile } from '@waymark/domain';
import { createDispatcher, createFeedback, createMailer } from '@waymark/notifications';
import { createStores, type Stores } from '@waymark/store';
import { aFakeProcess, anAdult, aPupil, type Ending, type Fate, type MailBehaviour } from '@waymark/test-kit';
import { aWorld } from '../world.ts';
import { aFakeProvider, type Outcome, type ProviderEvent } from './fake-provider.ts';
import { laggingIndexes } from './lagging-indexes.ts';
import { type TableFault, tableFaults } from './table-faults.ts';
import { aWitness } from './witness.ts';

/** What befalls one run of a process, and what the table does to it. */
export interface Hazard {
  readonly fate: Fate;
  readonly table: TableFault | null;
}
export const noHazard: Hazard = { fate: { kind: 'lives' }, table: null };

/** A message of a queue with how often it was handed out before. */
export interface Waiting<Message> {
  readonly message: Message;
  readonly attempt: number;
}

/** As often as the queues hand a message out. */
const mostAttempts = 3;
/** The mailer's function runs no longer than this, so what stalls longer is dead. */
const functionMinutes = 5;
const shards = 2;

type Deps = { readonly stores: Stores; readonly over: <T extends object>(target: T) => T };

/**
 * Everything between a fact and a message, on a table of its own: one child with an annual review on Thursday 11 February
 * 2027, four adults who may be told and a professional. It is Tuesday 2 February, six in the morning.
 */
export const aSystem = async ({ youngPerson }: { readonly youngPerson: boolean }) => {
  const world = await aWorld();
  const { clock, queue, log, blobs } = world;
  clock.set('2027-02-02', '06:00');
  await world.stores.sweep.moveWatermark(null, date('2027-01-31'));
  const faults = tableFaults(world.client);
  const { client, tableName } = world;
  const stores = createStores({ client, tableName, upnKey: 'a key for tests alone', shards });
  const indexes = laggingIndexes(stores.outbox, stores.sweep);

  const pupil = aPupil({
    provision: 'E',
    ...(youngPerson ? { dateOfBirth: date('2010-01-02'), email: 'sam@example.org' } : {}),
  });
  const adults = ['mother', 'father', 'grandmother', 'carer'].map((who) => anAdult({ email: `${who}@example.org` }));
  const opened = await world.open({ pupil, adults }, { professionals: [{ contactId: world.contact.id, as: null }] });
  const { id } = opened.pupil;
  const load = (): Promise<PupilFile> => world.load(id);
  const witness = aWitness({ world, load });
  const provider = aFakeProvider(clock.real, witness.accepted);

  const plans: Waiting<PlanMessage>[] = [];
  const sends: Waiting<SendMessage>[] = [];
  const stalled: { readonly goOn: () => Promise<Ending>; readonly since: Instant }[] = [];

  const run = async ({ fate, table }: Hazard, work: (deps: Deps) => Promise<void>): Promise<Ending> => {
    const process = aFakeProcess(fate);
    const deps = { stores: process.over(witness.over(stores)), over: process.over };
    const ending = await faults.during(table, () => process.run(() => work(deps)));
    if (ending.how === 'stalled') stalled.push({ goOn: ending.goOn, since: clock.real() });
    return ending;
  };
  /** As a queue does: what was not done to its end comes again, and after three times no more. */
  const again = <Message>(line: Waiting<Message>[], { message, attempt }: Waiting<Message>, { how }: Ending): void => {
    if (how !== 'done' && attempt < mostAttempts) line.push({ message, attempt: attempt + 1 });
  };
  const drain = <Message>(name: 'plan' | 'send', line: Waiting<Message>[]): void => {
    for (const { body } of queue.drain(name)) line.push({ message: body as Message, attempt: 1 });
  };

  const sweep = async (): Promise<void> => {
    await createSweep({ sweep: indexes.sweep, queue, clock, log })({ shards: 'all' });
    drain('plan', plans);
  };
  const dispatch = async (): Promise<void> => {
    await createDispatcher({ ...world.dispatcherDeps, outbox: indexes.outbox })({});
    drain('send', sends);
  };
  const plan = async (waiting: Waiting<PlanMessage>, hazard: Hazard): Promise<void> => {
    const { message, attempt } = waiting;
    const ending = await run(hazard, (deps) =>
      createPlanner({ ...world.plannerDeps, stores: deps.stores })(message, { attempt }),
    );
    again(plans, waiting, ending);
  };

  return {
    ...{ world, id, load, witness, provider, indexes, plans, sends, stalled, sweep, dispatch, plan },
    attend: async (
      waiting: Waiting<SendMessage>,
      hazard: Hazard,
      [behaviour, outcome]: readonly [MailBehaviour, Outcome],
    ): Promise<void> => {
      const { message, attempt } = waiting;
      provider.behave(behaviour, outcome);
      const ending = await run(hazard, ({ stores: seen, over }) =>
        createMailer({ ...world.mailerDeps, stores: seen, mail: over(provider), blobs: over(blobs) })(message, {
          attempt,
        }),
      );
      again(sends, waiting, ending);
    },
    /** An event comes to the feedback; it comes again where that was not done to its end. */
    tell: async (event: ProviderEvent, hazard: Hazard): Promise<void> => {
      const ending = await run(hazard, ({ stores: seen, over }) =>
        createFeedback({ ...world.feedbackDeps, stores: seen, blobs: over(blobs) })(event),
      );
      if (ending.how !== 'done') provider.underWay.push(event);
    },
    /** The first morning's planning, before anything goes wrong: at eight, messages are owed. */
    begin: async (): Promise<void> => {
      await sweep();
      for (const waiting of plans.splice(0)) await plan(waiting, noHazard);
      clock.pass(120);
      await dispatch();
    },
    pass: (minutes: number): void => {
      clock.pass(minutes);
      if (minutes >= 60) indexes.catchUp();
      const oldest = addMinutes(clock.real(), -functionMinutes);
      stalled.splice(0, stalled.length, ...stalled.filter(({ since }) => since > oldest));
    },
    fallBehind: async (): Promise<void> => {
      const watermark = (await world.stores.sweep.watermark()) ?? clock.today();
      await indexes.fallBehind({ from: addDays(watermark, 1), to: clock.today() });
    },
    /** A person changes what is known of an adult, as the command does: the meeting is looked at again. */
    changeAdult: (place: number, change: Partial<Adult>): Promise<PupilFile> =>
      world.change(id, (file) => ({
        ...file,
        adults: file.adults.map((adult, n) => (n === place ? { ...adult, ...change } : adult)),
        meetings: file.meetings.map((meeting) => ({ ...meeting, next: clock.today() })),
      })),
    /** A person moves the meeting or calls it off. */
    changeMeeting: (change: (meeting: Meeting) => Partial<Meeting>): Promise<PupilFile> =>
      world.change(id, (file) => ({
        ...file,
        meetings: file.meetings.map((meeting) => ({ ...meeting, ...change(meeting), next: clock.today() })),
      })),
  };
};
export type System = Awaited<ReturnType<typeof aSystem>>;
