import type { Flow } from '../flow/run-flow.ts';
import { type Each, eachOf } from '../flow/tally.ts';
import { type ByKind, type ItemKind, isFamily, itemKinds, messagesOf } from '../model/peak-day.ts';
import type { SweptSize } from '../sweep-sizes/sweep-sizes.ts';

export type Steps = Readonly<{
  sweep: Each;
  dispatch: Each;
  plan: Readonly<Record<ItemKind, Each>>;
  familyMail: Each;
  digestMail: Each;
  event: Each;
}>;

/**
 * What each step comes to, for one item or message; the sweep, whose pages are half empty in a small wave, as it was at its
 * greatest size. Throws where a step was never done.
 */
export const stepsOf = ({ tallies }: Pick<Flow, 'tallies'>, greatest: Pick<SweptSize, 'items' | 'rcu'>): Steps => ({
  sweep: { ...eachOf(tallies.sweep), read: greatest.rcu / greatest.items },
  dispatch: eachOf(tallies.dispatch),
  plan: Object.fromEntries(itemKinds.map((kind) => [kind, eachOf(tallies[`plan: ${kind}`])])) as Steps['plan'],
  familyMail: eachOf(tallies['mail: family']),
  digestMail: eachOf(tallies['mail: digest']),
  event: eachOf(tallies.event),
});

/** SES tells of each message twice: that it was taken, and that it arrived. */
export const eventsPerMessage = 2;

export interface DayTotals {
  readonly items: number;
  readonly messages: number;
  readonly familyEmails: number;
  readonly read: number;
  readonly write: number;
  /** A planner's own work and commands for an item, on average. */
  readonly planned: Pick<Each, 'cpuMs' | 'commands' | 'write'>;
}

/** What a day with these items comes to, from sweep to the last event, in proportion to what was measured. */
export const totalsOf = (day: ByKind, steps: Steps): DayTotals => {
  const sum = (of: (kind: ItemKind) => number): number => itemKinds.reduce((all, kind) => all + of(kind), 0);
  const items = sum((kind) => day[kind]);
  const messages = sum((kind) => day[kind] * messagesOf[kind]);
  const familyEmails = sum((kind) => (isFamily(kind) ? day[kind] * messagesOf[kind] : 0));
  const planned = (what: keyof Each): number => sum((kind) => day[kind] * steps.plan[kind][what]);
  const total = (what: keyof Each): number =>
    items * steps.sweep[what] +
    planned(what) +
    messages * (steps.dispatch[what] + eventsPerMessage * steps.event[what]) +
    familyEmails * steps.familyMail[what] +
    (messages - familyEmails) * steps.digestMail[what];
  return {
    ...{ items, messages, familyEmails, read: total('read'), write: total('write') },
    planned: {
      cpuMs: planned('cpuMs') / items,
      commands: planned('commands') / items,
      write: planned('write') / items,
    },
  };
};
