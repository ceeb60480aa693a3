import type { Today, TodayDeadline } from '@waymark/contracts';
import { addDays, type CalendarDate } from '@waymark/domain';

/** Days after today that a list of what is to do looks ahead. */
const weekAhead = 6;
const waitingAhead = 28;
export const soonAhead = weekAhead + 28;

/** A council's or a family's duty is waited for; it is never called the school's breach. */
const others: readonly string[] = ['local-authority', 'family'];

type Lists = Pick<Today, 'overdue' | 'thisWeek' | 'soon' | 'waiting'>;
type ListName = keyof Lists;

/** Which list a deadline belongs to on this day; null: it is too far ahead. */
const listOf = ({ dueOn, owner }: TodayDeadline['deadline'], today: CalendarDate): ListName | null => {
  if (others.includes(owner)) return dueOn <= addDays(today, waitingAhead) ? 'waiting' : null;
  if (dueOn < today) return 'overdue';
  if (dueOn <= addDays(today, weekAhead)) return 'thisWeek';
  return dueOn <= addDays(today, soonAhead) ? 'soon' : null;
};

/** Active deadlines in the lists a SENCO works from, each by the day it is due. */
export const sortDeadlines = (lines: readonly TodayDeadline[], today: CalendarDate): Lists => {
  const lists: Lists = { overdue: [], thisWeek: [], soon: [], waiting: [] };
  for (const line of lines.toSorted((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn))) {
    const name = listOf(line.deadline, today);
    if (name !== null) lists[name].push(line);
  }
  return lists;
};
