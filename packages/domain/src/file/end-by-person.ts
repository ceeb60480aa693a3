import type { CalendarDate } from '../calendar/index.ts';
import { futureFaults } from './commands/date-order.ts';
import { isActive, type StoredDeadline } from './deadline-row.ts';
import type { DecisionFault } from './decision.ts';
import { deadlineId } from './settle/settle-deadlines.ts';

export interface EndDeadline {
  /** Rule and occurrence, as `deadlineId` writes them. */
  readonly id: string;
  readonly as: 'met' | 'waived';
  readonly on: CalendarDate;
  readonly because: string;
}

/**
 * The deadlines of a file with one of them ended because somebody said so: met, late where its day had passed, or
 * waived. Only one that still wants doing can end; a fault at `deadlineId` says that the file has no such.
 */
export const endByPerson = (
  deadlines: readonly StoredDeadline[],
  { id, as, on, because }: EndDeadline,
  today: CalendarDate,
): { readonly deadlines: readonly StoredDeadline[] } | { readonly faults: readonly DecisionFault[] } => {
  const before = deadlines.find((deadline) => deadlineId(deadline) === id);
  if (before === undefined)
    return { faults: [{ path: 'deadlineId', message: 'is not in this file; load the page again' }] };
  if (!isActive(before)) {
    const message = 'This deadline has ended already; load the page again to see how';
    return { faults: [{ path: 'state', message }] };
  }
  const faults = futureFaults(today, { on });
  if (faults.length > 0) return { faults };
  const ended: StoredDeadline = {
    ...before,
    state: as === 'met' && on > before.dueOn ? 'met-late' : as,
    next: null,
    endedOn: on,
    endedBecause: because,
    endedBy: 'person',
  };
  return { deadlines: deadlines.map((other) => (other === before ? ended : other)) };
};
