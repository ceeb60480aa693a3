import { addMinutes, date, type Instant, instantAt, londonDate } from '@waymark/domain';
import type { Clock } from '@waymark/runtime';

export interface SetClock extends Clock {
  /** Sets business time and the machine's own to a London wall clock. */
  readonly set: (day: string, time: string) => void;
  /** Moves both on. */
  readonly pass: (minutes: number) => void;
  /** Moves business time alone, as the demo does. */
  readonly moveBusiness: (minutes: number) => void;
}

/** A clock that stands still until it is moved. */
export const aSetClock = (day: string, time: string): SetClock => {
  let real: Instant = instantAt(date(day), time);
  let ahead = 0;
  const now = (): Instant => addMinutes(real, ahead);
  return {
    now,
    real: () => real,
    today: () => londonDate(now()),
    set: (to, at) => {
      real = instantAt(date(to), at);
      ahead = 0;
    },
    pass: (minutes) => {
      real = addMinutes(real, minutes);
    },
    moveBusiness: (minutes) => {
      ahead += minutes;
    },
  };
};
