import type { DeadlineView } from '@waymark/contracts';
import { isOthers } from '../../words/owners.ts';

const isOpen = ({ state }: DeadlineView): boolean => state === 'open' || state === 'missed';
const byDay = (a: DeadlineView, b: DeadlineView) => a.dueOn.localeCompare(b.dueOn);

/** Kept for a day decades on: nobody's next step. */
const background: readonly string[] = ['RETENTION_END'];

export type DeadlinesOf = {
  /** Still to be done, by day. */
  readonly open: readonly DeadlineView[];
  /** The few that matter next: the school's own first where days are equal. */
  readonly next: readonly DeadlineView[];
  /** Kept for a far day. */
  readonly background: readonly DeadlineView[];
  /** Met, waived or overtaken, the latest first. */
  readonly ended: readonly DeadlineView[];
};

/** A child's deadlines in the order a person looks for them. */
export const deadlinesOf = (deadlines: readonly DeadlineView[]): DeadlinesOf => {
  const all = deadlines.filter(isOpen).toSorted(byDay);
  const open = all.filter(({ rule }) => !background.includes(rule));
  const own = open.filter(({ owner }) => !isOthers(owner));
  const others = open.filter(({ owner }) => isOthers(owner));
  return {
    open,
    next: [...own, ...others].slice(0, 3).toSorted(byDay),
    background: all.filter(({ rule }) => background.includes(rule)),
    ended: deadlines
      .filter((deadline) => !isOpen(deadline))
      .toSorted((a, b) => (b.endedOn ?? b.dueOn).localeCompare(a.endedOn ?? a.dueOn)),
  };
};
