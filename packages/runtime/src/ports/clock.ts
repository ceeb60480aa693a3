import type { CalendarDate, Instant } from '@waymark/domain';

/** The one clock. Business time may be moved in the demo; leases and tokens use `real`. */
export interface Clock {
  /** What time it is for deadlines and messages. */
  readonly now: () => Instant;
  /** What time it is on the machine. */
  readonly real: () => Instant;
  /** The day in Europe/London at `now`. */
  readonly today: () => CalendarDate;
}
