import { type Instant, instant, londonDate } from '@waymark/domain';
import type { Clock } from '@waymark/runtime';

export interface MovedClock extends Clock {
  /** How far ahead of the machine it is. */
  readonly ahead: () => number;
  /** Moves it on, or takes over how far ahead another one is. It never goes back. */
  readonly moveTo: (aheadMs: number) => void;
}

/** The machine's clock, moved: business time and leases alike, so that an hour's wait needs no hour. */
export const aMovedClock = (aheadMs: number): MovedClock => {
  let ahead = aheadMs;
  const real = (): Instant => instant(new Date(Date.now() + ahead).toISOString());
  return {
    now: real,
    real,
    today: () => londonDate(real()),
    ahead: () => ahead,
    moveTo: (to) => {
      ahead = Math.max(ahead, to);
    },
  };
};
