import { type PlanMessage, planMessageSchema, type SendMessage, sendMessageSchema } from '@waymark/contracts';
import { createPlanner, createSweep } from '@waymark/deadlines';
import { createDispatcher, createFeedback, createMailer } from '@waymark/notifications';
import { inParallel } from '@waymark/runtime';
import type { JobsWorld, TakenMail } from '../../../world/a-jobs-world.ts';
import type { Kinds } from '../load/load-wave.ts';
import { peakOn } from '../load/peak-date.ts';
import { itemKinds } from '../model/peak-day.ts';
import type { Stopwatch } from './stopwatch.ts';

const atOnce = 8;
const firstTry = { attempt: 1 } as const;

/** Both events that SES tells of a message that arrives. */
const eventsOf = ({ to, tags }: TakenMail, n: number) =>
  ['Send', 'Delivery'].map((eventType) => ({
    eventType,
    mail: {
      messageId: `message-${n}`,
      destination: [to],
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  }));

export interface Morning {
  readonly found: number;
  readonly sent: number;
}

/**
 * The peak day's morning for everything that is due: swept and planned at six, dispatched and sent at eight, each message
 * told of by its events. Each step is measured by itself.
 */
export const peakMorning = (world: JobsWorld, watch: Stopwatch): ((kinds: Kinds) => Promise<Morning>) => {
  const { stores, clock, queue, newRequest: newId, hash, mail, blobs } = world;
  const log = world.notificationsLog;
  const sweep = createSweep({ sweep: stores.sweep, queue, clock, log: world.deadlinesLog });
  const plan = createPlanner({ stores, clock, newId, hash, log: world.deadlinesLog });
  const dispatch = createDispatcher({ outbox: stores.outbox, queue, clock, log, mostPerRun: 1_000_000 });
  const settings = { from: 'letters@bench.example', appUrl: 'https://bench.example', canaryTo: 'canary@bench.example' };
  const attend = createMailer({ stores, mail, blobs, clock, newId, hash, log, settings });
  const note = createFeedback({ stores, blobs, clock, newId, hash, log });

  const waiting = <Message>(name: 'plan' | 'send', parse: (body: unknown) => Message): readonly Message[] =>
    queue.drain(name).map(({ body }) => parse(body));

  const planAll = async (messages: readonly PlanMessage[], kinds: Kinds): Promise<void> => {
    for (const kind of itemKinds) {
      const some = messages.filter(({ subject }) => kinds.get(subject.id) === kind);
      await watch.measure(`plan: ${kind}`, some.length, () =>
        inParallel(atOnce, some, (message) => plan(message, firstTry)),
      );
    }
  };

  const sendAll = async (messages: readonly SendMessage[]): Promise<readonly TakenMail[]> => {
    for (const [step, whose] of [
      ['mail: family', 'pupil'],
      ['mail: digest', 'staff'],
    ] as const) {
      const some = messages.filter(({ subject }) => subject.kind === whose);
      await watch.measure(step, some.length, () => inParallel(atOnce, some, (message) => attend(message, firstTry)));
    }
    return world.drainMail();
  };

  return async (kinds) => {
    clock.set(peakOn, '06:00');
    let plans: readonly PlanMessage[] = [];
    await watch.measureCounted('sweep', async () => {
      await sweep({ shards: 'all' });
      plans = waiting('plan', (body) => planMessageSchema.parse(body));
      return plans.length;
    });
    await planAll(plans, kinds);
    clock.set(peakOn, '08:00');
    let sends: readonly SendMessage[] = [];
    await watch.measureCounted('dispatch', async () => {
      await dispatch({});
      sends = waiting('send', (body) => sendMessageSchema.parse(body));
      return sends.length;
    });
    const taken = await sendAll(sends);
    const events = taken.flatMap(eventsOf);
    await watch.measure('event', events.length, () => inParallel(atOnce, events, note));
    return { found: plans.length, sent: taken.length };
  };
};
