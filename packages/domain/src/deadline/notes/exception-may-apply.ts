import { addDays, daysBetween, spoken } from '../../calendar/index.ts';
import type { DeadlineNote } from '../deadline.ts';
import type { DeadlineSubject } from '../subject.ts';

const longClosureDays = 28;

/**
 * Advice asked for around a closure of four weeks or more – from a week before it to a week before the re-opening, both
 * included – may lift the limit. It adds no days. SEND Regulations 2014 regs 5(4), 10(4) and 13(3).
 */
export function exceptionMayApplyNotes(subject: DeadlineSubject): DeadlineNote[] {
  if (subject.kind !== 'needs-assessment') return [];
  const { adviceRequestedOn, closure } = subject;
  if (!adviceRequestedOn || !closure?.firstClosedDay || !closure.reopensOn) return [];
  if (daysBetween(closure.firstClosedDay, closure.reopensOn) < longClosureDays) return [];
  const from = addDays(closure.firstClosedDay, -7);
  const to = addDays(closure.reopensOn, -7);
  if (adviceRequestedOn < from || adviceRequestedOn > to) return [];
  const text = `Advice was asked for between ${spoken(from)} and ${spoken(to)}, around a closure of four weeks or more. An exception may apply; it adds no days.`;
  return [{ code: 'EXCEPTION_MAY_APPLY', text }];
}
