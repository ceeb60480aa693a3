import { type CalendarDate, earlier } from '../../calendar/index.ts';
import { familyLookOn, isNewsToFamily } from '../../notice/family-dates.ts';
import type { StoredDeadline } from '../deadline-row.ts';
import type { SettleContext } from './context.ts';

const idOf = ({ rule, occurrence }: StoredDeadline): string => `${rule}.${occurrence}`;

const sooner = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || b === null ? (a ?? b) : earlier(a, b);

/**
 * The deadlines with what their families are still to be told of them, and looked at in time for it. Only what has come
 * about just now is news: what a file held before, or an import brings, tells nobody of the past.
 */
export const settleTells = (
  before: readonly StoredDeadline[],
  after: readonly StoredDeadline[],
  context: SettleContext,
): StoredDeadline[] => {
  const known = new Map(before.map((each) => [idOf(each), each]));
  return after.map((deadline) => {
    const was = known.get(idOf(deadline));
    const news = context.tellsFamilies !== false && isNewsToFamily(was, deadline, context.today);
    const tell = was?.tell ?? (news ? { upTo: null } : undefined);
    if (tell === undefined) return deadline;
    const told = { ...deadline, tell };
    return { ...told, next: sooner(deadline.next, familyLookOn(told, context.today)) };
  });
};
