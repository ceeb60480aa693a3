import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { date, instantAt } from '@waymark/domain';
import { createTable } from '@waymark/store';
import { chanceOf } from './chance.ts';
import { everySoMany } from './every-so-many.ts';
import { aMovedClock } from './moved-clock.ts';
import type { SoakOptions } from './options.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { aPool } from './pool.ts';
import { runOut } from './run-out.ts';
import { aSeeder, perChild } from './seed.ts';
import { serveSes } from './serve-ses.ts';
import { aKillableEmulator } from './table-emulator.ts';
import { openStores, tableName } from './wire.ts';

export interface SoakResult extends Outcome {
  readonly lostAnswers: number;
  readonly mailerKills: number;
  readonly emulatorKills: number;
  readonly failed: number;
  readonly deadLetters: number;
  /** Whether everything owed had ended before the time was over. */
  readonly finished: boolean;
  readonly ms: number;
}

/** When the messages may leave: a Thursday in term, at eight in London. */
const begins = instantAt(date('2026-12-17'), '08:00');
const handedOutTwice = 0.01;
/** So many messages at a time, and for so much of the time; the rest of it is for what nobody can vouch for. */
const wave = 2_000;
const sendingPart = 0.7;

/** Kills and starts the table, never twice at once. */
const aRestarter = (killAndStart: () => Promise<void>) => {
  let underWay: Promise<void> | null = null;
  let count = 0;
  return {
    begin: (): void => {
      if (underWay !== null) return;
      count += 1;
      underWay = killAndStart().finally(() => {
        underWay = null;
      });
    },
    done: async (): Promise<void> => {
      await underWay;
    },
    count: () => count,
  };
};

/** The soak in a folder of its own: everything is started here, and everything is ended. */
const soakIn = async (folder: string, options: SoakOptions, say: (line: string) => void): Promise<SoakResult> => {
  const chance = chanceOf(options.seed);
  const clock = aMovedClock(Date.parse(begins) - Date.now());
  const endings: (() => Promise<void> | void)[] = [];
  try {
    const emulator = await aKillableEmulator(join(folder, 'table', 'table.sqlite'));
    endings.push(emulator.stop);
    const { client, stores } = openStores(emulator.endpoint);
    endings.push(() => client.destroy());
    await createTable(client, tableName);
    const seeder = await aSeeder({ client, stores, clock });

    /** Of which messages no event is told. */
    const silent = new Map<string, boolean>();
    const ses = await serveSes(clock.real, async (event) => {
      const { messageId, tags } = event.mail;
      const isSilent = silent.get(messageId) ?? chance() * 100 < options.lostEvents;
      silent.set(messageId, isSilent);
      if (!isSilent || 'canary' in tags) pool.put([{ queue: 'feedback', body: event }]);
    });
    endings.push(ses.stop);
    const restarts = aRestarter(emulator.killAndStart);
    const killMailer = everySoMany(chance, options.killMailerEach, () =>
      pool.kill(Math.floor(chance() * options.mailers)),
    );
    const killEmulator = everySoMany(chance, options.killEmulatorEach, restarts.begin);
    const pool = aPool({
      mailers: options.mailers,
      wiring: { tableEndpoint: emulator.endpoint, sesEndpoint: ses.endpoint, blobFolder: join(folder, 'blobs') },
      aheadMs: clock.ahead,
      onDone: () => {
        killMailer();
        killEmulator();
      },
    });
    endings.push(pool.stop);
    ses.loseAnswers(() => chance() * 100 < options.lostAnswers);

    const began = performance.now();
    const spent = (): number => (performance.now() - began) / (options.minutes * 60_000);
    const more = async (): Promise<boolean> => {
      const left = options.notices - seeder.seeded().pupils.length * perChild;
      if (left <= 0 || spent() > sendingPart) return false;
      await seeder.more(Math.min(left, wave));
      return true;
    };
    const finished = await runOut({
      ...{ stores, clock, pool, more, say, inTime: () => spent() < 1, eventsTold: ses.idle },
      twice: () => chance() < handedOutTwice,
    });
    await pool.idle();
    await restarts.done();
    const ms = performance.now() - began;
    const { kills: mailerKills, ...counts } = pool.counts();
    const outcome = await outcomeOf(stores, seeder.seeded(), ses.taken());
    return {
      ...outcome,
      ...counts,
      mailerKills,
      emulatorKills: restarts.count(),
      lostAnswers: ses.lost(),
      finished,
      ms,
    };
  } finally {
    for (const end of endings.reverse()) await end();
  }
};

/**
 * Sends so many messages with mailers that are processes of their own, through the product's own SES client, while mailers
 * and the table are killed and answers and events are lost; then lets the clock run on until nothing is owed.
 */
export const soak = async (options: SoakOptions, say: (line: string) => void): Promise<SoakResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-soak-'));
  try {
    return await soakIn(folder, options, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Whether it showed what it is to show. */
export const isProven = ({ lost, unmarked, finished }: SoakResult): boolean => finished && lost === 0 && unmarked === 0;
