import ICAL from 'ical.js';
import type { CalendarEntry, Days } from './calendar-entry.ts';
import { entryOf } from './read-event.ts';

/** A daily event of 20 years' standing repeats some 7,300 times. */
const most = 10_000;

const within = (list: unknown, limit: number): boolean =>
  list === undefined ||
  (Array.isArray(list) && list.every((n) => Math.abs(Number.parseInt(String(n), 10) || 1) <= limit));

/** Which parts of a rule are worked out for each frequency. Others can name days that never come, for which the library looks for ever. */
const knownParts: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY'],
  YEARLY: ['BYDAY', 'BYMONTH', 'BYMONTHDAY'],
};

function isKnownRule(rule: unknown): boolean {
  if (!(rule instanceof ICAL.Recur)) return false;
  const known = knownParts[rule.freq];
  if (known === undefined) return false;
  const { BYDAY, BYMONTHDAY, BYMONTH } = rule.parts;
  return (
    Object.keys(rule.parts).every((part) => known.includes(part)) &&
    (BYDAY === undefined || BYMONTHDAY === undefined) &&
    within(BYDAY, 5) &&
    within(BYMONTHDAY, 28) &&
    within(BYMONTH, 12)
  );
}

const overlaps = ({ from, to }: CalendarEntry, days: Days): boolean => from <= days.to && to >= days.from;

export interface Occurrences {
  readonly entries: readonly CalendarEntry[];
  readonly outside: number;
}

/**
 * When the event happens: once, or each time it repeats within the days asked for, its changed occurrences as changed.
 * Null where it repeats in a way that is not worked out here. Throws what the library throws where it cannot work it out.
 */
export function expandEvent(
  master: ICAL.Component,
  changed: readonly ICAL.Component[],
  days: Days,
): Occurrences | null {
  const event = new ICAL.Event(master, { exceptions: [...changed] });
  if (!event.isRecurring()) {
    const entry = entryOf(event, event.startDate, event.endDate);
    return overlaps(entry, days) ? { entries: [entry], outside: 0 } : { entries: [], outside: 1 };
  }
  if (!master.getAllProperties('rrule').every((property) => isKnownRule(property.getFirstValue()))) return null;
  const entries: CalendarEntry[] = [];
  const all = event.iterator();
  let next = all.next();
  for (let count = 0; next !== undefined && next !== null; count += 1) {
    if (count === most) return null;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const entry = entryOf(item, startDate, endDate);
    if (overlaps(entry, days)) entries.push(entry);
    else if (entry.from > days.to) break;
    next = all.next();
  }
  return { entries, outside: entries.length === 0 ? 1 : 0 };
}
