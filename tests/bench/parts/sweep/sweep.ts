import { createSweep, deadlinesEvents } from '@waymark/deadlines';
import { addDays, date } from '@waymark/domain';
import { createLogger } from '@waymark/runtime';
import { aFakeQueue, aSetClock, aStoreOnEmulator, type StoreOnEmulator } from '@waymark/test-kit';
import { heldTo, type Measurement, type Part, told } from '../../report/measurement.ts';
import { median } from '../../timing/percentile.ts';
import { timed } from '../../timing/timed.ts';
import { bulkPupils } from './bulk-pupils.ts';

const today = date('2026-11-23');
const sizes = [10_000, 100_000, 500_000] as const;
const dueToday = 2_000;
const shards = 8;
/** The watermark trails by two days, so that a run reads three. */
const datesRead = 3;
const budgetRcu = 0.03 * dueToday + 0.5 * shards * datesRead;
/** How much longer it may take with fifty times the pupils: what the machine's own noise comes to. */
const mostGrowth = 1.5;
const warmUps = 10;
const times = 21;

interface Swept {
  readonly ms: number;
  readonly rcu: number;
}

/** Sweeps once as every hourly run does, without the planner: what it found is due again at the next. */
const sweeper = (on: StoreOnEmulator): (() => Promise<Swept>) => {
  const clock = aSetClock(today, '06:00');
  const queue = aFakeQueue();
  const log = createLogger(deadlinesEvents, { clock, write: () => {} });
  const sweep = createSweep({ sweep: on.stores.sweep, queue, clock, log });
  return async () => {
    on.units.reset();
    const { ms } = await timed(() => sweep({ shards: 'all' }));
    const found = queue.drain('plan').length;
    if (found !== dueToday) throw new Error(`The sweep found ${found} items due, not ${dueToday}.`);
    return { ms, rcu: on.units.spent().read };
  };
};

const sweptOften = async (sweep: () => Promise<Swept>): Promise<Swept> => {
  for (let n = 0; n < warmUps; n += 1) await sweep();
  const all: Swept[] = [];
  for (let n = 0; n < times; n += 1) all.push(await sweep());
  return { ms: median(all.map(({ ms }) => ms)), rcu: Math.max(...all.map(({ rcu }) => rcu)) };
};

/** Moves the watermark to where it stands once sweeps have run for some days, and holds it there. */
const settleWatermark = async ({ stores }: StoreOnEmulator): Promise<void> => {
  await stores.sweep.moveWatermark(null, addDays(today, -datesRead + 1));
};

const lineOf = (pupils: number, rows: number, { ms, rcu }: Swept): Measurement =>
  heldTo(
    `sweep: ${pupils.toLocaleString('en-GB')} pupils, ${dueToday.toLocaleString('en-GB')} due`,
    budgetRcu,
    rcu,
    'RCU',
    `median ${ms.toFixed(0)} ms; ${rows.toLocaleString('en-GB')} rows`,
  );

const measure = async (): Promise<readonly Measurement[]> => {
  const on = await aStoreOnEmulator({ shards });
  try {
    const pupils = await bulkPupils(on, { today, dueToday, shards });
    await settleWatermark(on);
    const sweep = sweeper(on);
    const lines: Measurement[] = [];
    const swept: Swept[] = [];
    for (const size of sizes) {
      await pupils.growTo(size);
      process.stdout.write(`sweep: ${size.toLocaleString('en-GB')} pupils are there\n`);
      const once = await sweptOften(sweep);
      swept.push(once);
      lines.push(lineOf(size, pupils.rows(), once));
    }
    const [first = { ms: 1, rcu: 1 }] = swept;
    const last = swept.at(-1) ?? first;
    return [
      ...lines,
      heldTo('sweep: RCU at most pupils ÷ at fewest', 1, last.rcu / first.rcu, '×'),
      heldTo('sweep: time at most pupils ÷ at fewest', mostGrowth, last.ms / first.ms, '×'),
      told('sweep: how they were written', 'BatchWrite of the rows that a commit writes; one in five has SEN'),
    ];
  } finally {
    await on.stop();
  }
};

/** The daily sweep with more and more pupils and the same number of items due: it must cost the same. */
export const sweepPart: Part = { name: 'sweep', run: measure };
