import { addDays } from '@waymark/domain';
import { aJobsWorld, type Outside } from '../../../world/a-jobs-world.ts';
import { type Kinds, loader } from '../load/load-wave.ts';
import { peakOn } from '../load/peak-date.ts';
import { type Templates, templates } from '../load/templates.ts';
import type { England } from '../model/england.ts';
import { type Due, itemsOf } from '../model/items.ts';
import { itemKinds, messagesOf, peak, peakDay } from '../model/peak-day.ts';
import { type DeskWork, measureDesk } from './desk.ts';
import { peakMorning } from './peak-morning.ts';
import { stopwatch, type Tallies } from './stopwatch.ts';

export interface FlowOptions {
  readonly england: England;
  readonly shards: number;
  /** After so long, no further wave begins. */
  readonly forMs: number;
  readonly itemsPerWave: number;
}

export interface Flow {
  readonly items: number;
  readonly messages: number;
  readonly schools: number;
  readonly tallies: Tallies;
  readonly outside: Outside;
  readonly desk: DeskWork;
  /** Bytes that a child's file takes of the table and its indexes, with SEN and without, and one message of it. */
  readonly bytes: { readonly withSen: number; readonly withoutSen: number; readonly notice: number };
}

const take = (from: Iterator<Due>, many: number): readonly Due[] => {
  const taken: Due[] = [];
  while (taken.length < many) {
    const { done, value } = from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
};

/** The children that the templates were made of have something due as well; planning them first warms up the code. */
const itemsOfTemplates = (made: Templates): Kinds =>
  new Map(itemKinds.flatMap((kind) => (kind === 'digest' ? [] : [[made[kind].original, kind] as const])));

const messagesOwed = (wave: readonly Due[]): number => wave.reduce((sum, { kind }) => sum + messagesOf[kind], 0);

/**
 * As much of a peak day as there is time for, wave after wave: files are written, swept, planned, and their messages sent
 * and told of. Throws where an item was not found or a message not sent, for then its figures would be of something else.
 */
export const runFlow = async ({ england, shards, forMs, itemsPerWave }: FlowOptions): Promise<Flow> => {
  const world = await aJobsWorld({ shards, on: peakOn });
  try {
    const made = await templates(world);
    await world.stores.sweep.moveWatermark(null, addDays(peakOn, -2));
    await peakMorning(world, stopwatch(world))(itemsOfTemplates(made));
    const watch = stopwatch(world);
    const morning = peakMorning(world, watch);
    const { load, schools } = loader(world, england, made);
    const due = itemsOf(england, peakDay(peak.mostItems));
    let [items, messages] = [0, 0];
    const until = performance.now() + forMs;
    do {
      const wave = take(due, itemsPerWave);
      const { found, sent } = await morning(await load(wave));
      if (found !== wave.length || sent !== messagesOwed(wave)) {
        throw new Error(
          `Of ${wave.length} items ${found} were found, and ${sent} messages sent of ${messagesOwed(wave)}.`,
        );
      }
      items += found;
      messages += sent;
    } while (performance.now() < until);
    const desk = await measureDesk(world, made);
    const { file, notice } = made['support deadline'].bytes;
    const bytes = { withSen: file, withoutSen: made['no SEN'].bytes.file, notice };
    return { items, messages, schools: schools(), tallies: watch.tallies(), outside: world.outside(), desk, bytes };
  } finally {
    await world.stop();
  }
};
