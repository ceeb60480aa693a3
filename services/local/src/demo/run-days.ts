import { addDays, type CalendarDate, daysBetween, instantAt } from '@waymark/domain';
import type { DemoClock } from '../clock/index.ts';

export interface RunDaysDeps {
  readonly clock: DemoClock;
  /** The morning's work, and what it put on the queues. */
  readonly sweep: () => Promise<void>;
  /** Sends what may leave now. */
  readonly dispatch: () => Promise<void>;
  /** Resolves when nothing is left on any queue. */
  readonly settled: () => Promise<void>;
}

/** How far a move of the clock has come, in days. */
export interface Moving {
  readonly to: CalendarDate;
  readonly done: number;
  readonly total: number;
}

/** The moments of a day at which messages leave: every half hour from 07:00 to 18:00. */
const sendingMoments = Array.from(
  { length: 23 },
  (_, n) => `${String(7 + Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`,
);

/** Where a day is left: after its messages have gone, with an afternoon to look at them. */
const restsAt = '18:00';

const runDay = async (deps: RunDaysDeps, day: CalendarDate): Promise<void> => {
  deps.clock.moveTo(instantAt(day, '06:00'));
  await deps.sweep();
  await deps.settled();
  for (const time of sendingMoments) {
    deps.clock.moveTo(instantAt(day, time));
    await deps.dispatch();
    await deps.settled();
  }
  deps.clock.moveTo(instantAt(day, restsAt));
};

/** Lives every day up to and including `to`, each with its morning sweep and its messages. */
export const runDays = async (deps: RunDaysDeps, to: CalendarDate, tell: (moving: Moving) => void): Promise<void> => {
  const from = deps.clock.today();
  const total = Math.max(0, daysBetween(from, to));
  for (let done = 0; done < total; done += 1) {
    tell({ to, done, total });
    await runDay(deps, addDays(from, done + 1));
  }
};
