import type { Instant } from '@waymark/domain';
import type { MailQuota } from '@waymark/runtime';
import type { Stop } from './stop.ts';

/** What a run of the dispatcher may hand over to be sent. */
export interface Allowance {
  readonly perSecond: number;
  /** Messages until the next run. */
  readonly most: number;
  /** What keeps the rest back; null: nothing, or no more than the second's rate. */
  readonly keptBackBy: 'quota' | Stop['because'] | null;
  /** The one message is sent to find out whether messages are taken again. */
  readonly trial: boolean;
}

/** What is ours to take of the provider's quota; null: all of it. */
export interface Ceilings {
  readonly perSecond: number | null;
  readonly perDay: number | null;
}

const secondsOfRun = 60;

/** Of a day's quota, for what does not come this way: links that somebody waits for, and canaries. */
const keptForOthers = 0.01;

const lesser = (a: number | null, b: number | null): number => Math.min(a ?? Infinity, b ?? Infinity);

/** Without a provider that limits anything, as in tests: everything at once. */
export const unlimited: Allowance = { perSecond: Infinity, most: Infinity, keptBackBy: null, trial: false };

interface Situation {
  readonly quota: MailQuota;
  readonly ceilings: Ceilings;
  readonly stop: Stop | null;
  readonly real: Instant;
}

/** What may be handed over in the minute that begins now: at most what the provider takes, of what the day still has. */
export const allowanceOf = ({ quota, ceilings, stop, real }: Situation): Allowance => {
  const perSecond = lesser(quota.perSecond, ceilings.perSecond);
  const perDay = lesser(quota.perDay, ceilings.perDay);
  const left = Math.max(0, Math.floor(perDay * (1 - keptForOthers) - quota.sentLastDay));
  if (stop !== null && stop.until > real) return { perSecond, most: 0, keptBackBy: stop.because, trial: false };
  if (stop !== null) return { perSecond, most: Math.min(1, left), keptBackBy: stop.because, trial: left > 0 };
  const ofTheRate = Math.floor(perSecond * secondsOfRun);
  return {
    ...{ perSecond, trial: false, most: Math.min(ofTheRate, left) },
    keptBackBy: left < ofTheRate ? 'quota' : null,
  };
};
