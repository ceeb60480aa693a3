import { type Channel, type Outcome, type Reason, recipientReasons } from './reasons.ts';

/** What is decided for one adult, named by id, or for the child, `who: 'child'`. Only who is told has a channel. */
export type RecipientDecision = {
  who: string;
  outcome: Outcome;
  channel: Channel | null;
  reason: Reason;
  why: string;
  /** What a person can do about it, in one sentence; null where there is nothing to mend. */
  fix: string | null;
};

/** Told by that channel, with what to mend where it is not the one wanted. */
export function toldBy(who: string, reason: Reason, channel: Channel, fix: string | null = null): RecipientDecision {
  return { who, outcome: 'told', channel, reason, why: recipientReasons[reason].why, fix };
}

/** Held or not told, for the reason given. */
export function keptBack(who: string, reason: Reason): RecipientDecision {
  const { outcome, why, fix } = recipientReasons[reason];
  return { who, outcome, channel: null, reason, why, fix };
}
