import type { Today, TodayDeadline } from '@waymark/contracts';
import { addDays, type CalendarDate } from '@waymark/domain';

/** Days after today that a list of what is to do looks ahead. */
const weekAhead = 6;
const waitingAhead = 28;
const soonAhead = weekAhead + 28;

/** The longest holiday: what is due in it must be done before it begins. */
const longestHoliday = 49;

/** How far ahead deadlines are read, so that none is missed whose last school day is near though its own day is not. */
export const deadlinesAhead = soonAhead + longestHoliday;
export const meetingsAhead = soonAhead;

/** A council's or a family's duty is waited for; it is never called the school's breach. */
const others: readonly string[] = ['local-authority', 'family'];

type Lists = Pick<Today, 'overdue' | 'thisWeek' | 'soon' | 'waiting'>;
type ListName = keyof Lists;

/** The day to work towards: the last school day by the day it is due, where the school has one; else that day itself. */
const actBy = ({ dueOn, practicalOn, owner }: TodayDeadline['deadline']): string =>
  others.includes(owner) ? dueOn : (practicalOn ?? dueOn);

/** Which list a deadline belongs to on this day; null: it is too far ahead. It is overdue by the law's own day alone. */
const listOf = (deadline: TodayDeadline['deadline'], today: CalendarDate): ListName | null => {
  const { dueOn, owner } = deadline;
  if (others.includes(owner)) return dueOn <= addDays(today, waitingAhead) ? 'waiting' : null;
  if (dueOn < today) return 'overdue';
  if (actBy(deadline) <= addDays(today, weekAhead)) return 'thisWeek';
  return actBy(deadline) <= addDays(today, soonAhead) ? 'soon' : null;
};

/** Active deadlines in the lists a SENCO works from, each by the day to work towards. */
export const sortDeadlines = (lines: readonly TodayDeadline[], today: CalendarDate): Lists => {
  const lists: Lists = { overdue: [], thisWeek: [], soon: [], waiting: [] };
  for (const line of lines.toSorted((a, b) => actBy(a.deadline).localeCompare(actBy(b.deadline)))) {
    const name = listOf(line.deadline, today);
    if (name !== null) lists[name].push(line);
  }
  return lists;
};
