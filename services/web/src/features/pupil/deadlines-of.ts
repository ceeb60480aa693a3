import type { DeadlineView } from '@waymark/contracts';
import { daysBetween } from '../../design/due-date/due-words.ts';
import { isOthers } from '../../words/owners.ts';

const isOpen = ({ state }: DeadlineView): boolean => state === 'open' || state === 'missed';
const byDay = (a: DeadlineView, b: DeadlineView) => a.dueOn.localeCompare(b.dueOn);

/** Days beyond which a date is no next step: the rights of a child in Reception pass in twelve years. */
const ahead = 400;

/** Kept for a day decades on: nobody's next step. */
const background: readonly string[] = ['RETENTION_END'];

export type DeadlinesOf = {
  /** Still to be done, by day. */
  readonly open: readonly DeadlineView[];
  /** The few that matter within the year or so: the school's own before what others owe. */
  readonly next: readonly DeadlineView[];
  /** Kept for a far day. */
  readonly background: readonly DeadlineView[];
  /** Met, waived or overtaken, the latest first. */
  readonly ended: readonly DeadlineView[];
};

/** A child's deadlines in the order a person looks for them. */
export const deadlinesOf = (deadlines: readonly DeadlineView[], today: string): DeadlinesOf => {
  const all = deadlines.filter(isOpen).toSorted(byDay);
  const open = all.filter(({ rule }) => !background.includes(rule));
  const own = open.filter(({ owner }) => !isOthers(owner));
  const others = open.filter(({ owner }) => isOthers(owner));
  return {
    open,
    next: [...own, ...others]
      .filter(({ dueOn }) => daysBetween(today, dueOn) <= ahead)
      .slice(0, 4)
      .toSorted(byDay),
    background: all.filter(({ rule }) => background.includes(rule)),
    ended: deadlines
      .filter((deadline) => !isOpen(deadline))
      .toSorted((a, b) => (b.endedOn ?? b.dueOn).localeCompare(a.endedOn ?? a.dueOn)),
  };
};
