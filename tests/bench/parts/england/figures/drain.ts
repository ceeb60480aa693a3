import { deployed } from './deployed.ts';

export interface Drain {
  /** Seconds until all have left, where nothing but the provider's rate holds them up. */
  readonly seconds: number;
  /** The same with the dispatcher and the mailers as they are deployed. */
  readonly asDeployed: number;
  /** How often a message is tried until it leaves. */
  readonly tries: number;
}

/**
 * How long so many messages take at what the provider takes a second; `mailed` is what the mailers could send a second.
 * As deployed, a run of the dispatcher hands over what the provider takes until the next, each message in its second, and the
 * mailers send it then: what they cannot keep up with waits in the queue. `tests/scale/paced-drain` runs the dispatcher itself.
 */
export const drainOf = (
  messages: number,
  { rate, mailed }: { readonly rate: number; readonly mailed: number },
): Drain => {
  const { dispatchMostPerRun, dispatchEverySeconds } = deployed;
  const inARun = Math.min(dispatchMostPerRun, Math.floor(Math.min(rate, mailed) * dispatchEverySeconds));
  return {
    seconds: messages / rate,
    asDeployed: (messages / inARun) * dispatchEverySeconds,
    tries: 1,
  };
};

const whole = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** `9 h 55 min`, `23 min 48 s`. */
export const spokenTime = (seconds: number): string => {
  const rounded = Math.round(seconds);
  if (rounded >= 3_600) return `${Math.floor(rounded / 3_600)} h ${whole((rounded % 3_600) / 60)} min`;
  return rounded >= 60 ? `${Math.floor(rounded / 60)} min ${whole(rounded % 60)} s` : `${rounded} s`;
};
