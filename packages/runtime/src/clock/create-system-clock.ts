import { instant, londonDate } from '@waymark/domain';
import type { Clock } from '../ports/index.ts';

/** The machine's own time: the only place, but the one-machine demo's clock, where it is read. */
export const createSystemClock = (): Clock => {
  const real = () => instant(new Date().toISOString());
  return { now: real, real, today: () => londonDate(real()) };
};
