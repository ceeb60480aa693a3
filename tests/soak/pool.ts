import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Job, Wiring } from './wire.ts';

type Work = Pick<Job, 'queue' | 'body'>;

export interface Pool {
  readonly put: (work: readonly Work[]) => void;
  /** Resolves when nothing waits and nothing is in hand. */
  readonly idle: () => Promise<void>;
  /** Kills the mailer at this place with SIGKILL; another takes its place, and what it had in hand comes again. */
  readonly kill: (place: number) => void;
  readonly counts: () => { readonly kills: number; readonly failed: number; readonly deadLetters: number };
  readonly stop: () => Promise<void>;
}

interface Mailer {
  readonly process: ChildProcess;
  readonly inHand: Map<number, Job>;
}

const program = fileURLToPath(new URL('./mailer-process.ts', import.meta.url));
const eachInHand = 4;
/** As often as the queues hand a message out before it goes to the dead letters. */
const mostAttempts = 3;
const retryMs = 500;

interface PoolDeps {
  readonly mailers: number;
  readonly wiring: Wiring;
  /** How far ahead of the machine the work's clock is when a job is handed out. */
  readonly aheadMs: () => number;
  /** Told after each message and event that was attended to. */
  readonly onDone: () => void;
}

/** Mailers as processes, and the queue before them: at least once, in no promised order, three times at most. */
export const aPool = ({ mailers: size, wiring, aheadMs, onDone }: PoolDeps): Pool => {
  const waiting: Job[] = [];
  const mailers: (Mailer | null)[] = [];
  const onIdle = new Set<() => void>();
  const counts = { kills: 0, failed: 0, deadLetters: 0 };
  let lastId = 0;
  let retrying = 0;
  let stopped = false;

  const isIdle = (): boolean =>
    waiting.length === 0 && retrying === 0 && mailers.every((each) => each === null || each.inHand.size === 0);

  const handOut = (): void => {
    for (const mailer of mailers) {
      while (mailer?.process.connected === true && mailer.inHand.size < eachInHand) {
        const job = waiting.shift();
        if (job === undefined) break;
        const now = { ...job, aheadMs: aheadMs() };
        mailer.inHand.set(job.id, now);
        // A send to a process that has just died is no fault: its end brings the job back.
        mailer.process.send(now, () => {});
      }
    }
    if (!isIdle()) return;
    for (const resolve of onIdle) resolve();
    onIdle.clear();
  };

  const again = (job: Job): void => {
    if (job.attempt >= mostAttempts) {
      counts.deadLetters += 1;
      return;
    }
    retrying += 1;
    setTimeout(() => {
      retrying -= 1;
      waiting.push({ ...job, attempt: job.attempt + 1 });
      handOut();
    }, retryMs);
  };

  const start = (place: number): void => {
    const child = fork(program, [JSON.stringify(wiring)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const mailer: Mailer = { process: child, inHand: new Map() };
    mailers[place] = mailer;
    child.on('message', ({ id, fault }: Answer) => {
      const job = mailer.inHand.get(id);
      mailer.inHand.delete(id);
      if (job !== undefined && fault !== null) {
        counts.failed += 1;
        again(job);
      }
      onDone();
      handOut();
    });
    child.on('exit', () => {
      mailers[place] = null;
      for (const job of mailer.inHand.values()) again(job);
      if (!stopped) start(place);
      handOut();
    });
  };
  for (let place = 0; place < size; place += 1) start(place);

  return {
    put: (work) => {
      for (const each of work) {
        lastId += 1;
        waiting.push({ ...each, id: lastId, attempt: 1, aheadMs: 0 });
      }
      handOut();
    },
    idle: () =>
      new Promise((resolve) => {
        onIdle.add(resolve);
        handOut();
      }),
    kill: (place) => {
      if (mailers[place]?.process.kill('SIGKILL') === true) counts.kills += 1;
    },
    counts: () => ({ ...counts }),
    stop: async () => {
      stopped = true;
      const ends = mailers.flatMap((each) =>
        each === null ? [] : [new Promise<void>((resolve) => each.process.once('exit', () => resolve()))],
      );
      for (const mailer of mailers) mailer?.process.disconnect();
      await Promise.all(ends);
    },
  };
};
