import { addDays, type CalendarDate, date, instant, isCalendarDate, later, londonDate } from '@waymark/domain';
import ICAL from 'ical.js';
import type { CalendarEntry } from './calendar-entry.ts';

/** A day that is not said to be one: some websites write `DTSTART:20260901` where the standard wants `;VALUE=DATE`. */
const unmarkedDay = /^(DTSTART|DTEND)(?:;TZID=[^:]*)?:(\d{8})\s*$/;

/** Whether its days are real: of 30 February the library makes 2 March. */
const hasRealDays = (event: ICAL.Component): boolean =>
  ['dtstart', 'dtend', 'recurrence-id']
    .flatMap((name) => event.getAllProperties(name))
    .every((property) => isCalendarDate(String(property.toJSON()[3]).slice(0, 10)));

/** One event, by itself. Null where the library cannot read it. */
export function parseEvent(lines: readonly string[]): ICAL.Component | null {
  const text = lines.map((line) => line.replace(unmarkedDay, '$1;VALUE=DATE:$2')).join('\r\n');
  try {
    const event = ICAL.Component.fromString(text);
    return hasRealDays(event) ? event : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * The day in London. A time in UTC is taken there; any other is the day on its own wall, which for a school's calendar is
 * London's whatever the zone is called.
 */
const dayOf = (time: ICAL.Time): CalendarDate =>
  time.zone === ICAL.Timezone.utcTimezone
    ? londonDate(instant(time.toJSDate().toISOString()))
    : date(time.toString().slice(0, 10));

const isMidnight = (time: ICAL.Time): boolean =>
  time.isDate || (time.hour === 0 && time.minute === 0 && time.second === 0);

/** The end as the file has it is the first moment after; an end that is no later than its beginning is the same day. */
function lastDay(start: ICAL.Time, end: ICAL.Time): CalendarDate {
  const [first, after] = [dayOf(start), dayOf(end)];
  const last = isMidnight(end) ? addDays(after, -1) : after;
  return later(first, last);
}

/** What happens, from when to when. */
export const entryOf = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): CalendarEntry => ({
  summary: (event.summary ?? '').replace(/\s+/g, ' ').trim(),
  from: dayOf(start),
  to: lastDay(start, end),
  allDay: start.isDate,
});
