import { addDays, type CalendarDate, dayInYear } from '../calendar/index.ts';
import type { SubjectOf } from './subject.ts';

const before = { school: '02-15', 'post-16-institution': '03-31' } as const;

/**
 * The day before which a plan must name the next school or institution, and the last day on which it does so in time.
 * Null where no move to a next phase is known.
 */
export function phaseTransferDays({
  phaseTransfer,
}: SubjectOf<'ehcp'>): { before: CalendarDate; lastDay: CalendarDate } | null {
  if (!phaseTransfer?.to || !phaseTransfer.year) return null;
  const named = dayInYear(phaseTransfer.year, before[phaseTransfer.to]);
  return { before: named, lastDay: addDays(named, -1) };
}
