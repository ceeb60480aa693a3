import { compareDates } from '@waymark/domain';
import type ICAL from 'ical.js';
import { decodeText } from '../table/decode-text.ts';
import type { CalendarEntry, CalendarFileResult, Days, SkippedEntry } from './calendar-entry.ts';
import { calendarProblem } from './calendar-problems.ts';
import { expandEvent, type Occurrences } from './expand-event.ts';
import { parseEvent } from './read-event.ts';
import { type EventLines, splitEvents } from './split-events.ts';

/** A large school's whole diary of some years is about 1 MB. */
const maxBytes = 5 * 1024 * 1024;

interface Parsed {
  readonly line: number;
  readonly event: ICAL.Component;
}

const textOf = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '');

function whyLeftOut({ line, finished }: EventLines, event: ICAL.Component | null): SkippedEntry | null {
  if (!finished) return { line, reason: 'unfinished' };
  if (event === null || !event.hasProperty('dtstart')) return { line, reason: 'unreadable' };
  return textOf(event, 'status').toUpperCase() === 'CANCELLED' ? { line, reason: 'called-off' } : null;
}

function occurrencesOf(
  { line, event }: Parsed,
  changed: readonly ICAL.Component[],
  days: Days,
): Occurrences | SkippedEntry {
  try {
    return expandEvent(event, changed, days) ?? { line, reason: 'repeats-oddly' };
  } catch (error) {
    if (error instanceof Error) return { line, reason: 'unreadable' };
    throw error;
  }
}

const keyOf = ({ summary, from, to }: CalendarEntry): string => JSON.stringify([summary, from, to]);

function readEvents(text: string, days: Days): CalendarFileResult {
  const skipped: SkippedEntry[] = [];
  const parsed: Parsed[] = [];
  for (const lines of splitEvents(text)) {
    const event = lines.finished ? parseEvent(lines.lines) : null;
    const leftOut = whyLeftOut(lines, event);
    if (leftOut !== null) skipped.push(leftOut);
    else if (event !== null) parsed.push({ line: lines.line, event });
  }
  const isChange = ({ event }: Parsed): boolean => event.hasProperty('recurrence-id');
  const changes = Map.groupBy(parsed.filter(isChange), ({ event }) => textOf(event, 'uid'));
  const masters = parsed.filter((one) => !isChange(one));
  const known = new Set(masters.map(({ event }) => textOf(event, 'uid')));
  const alone = [...changes].flatMap(([uid, events]) => (known.has(uid) ? [] : events));
  const entries = new Map<string, CalendarEntry>();
  let outside = 0;
  for (const one of [...masters, ...alone]) {
    const changed = isChange(one) ? [] : (changes.get(textOf(one.event, 'uid')) ?? []);
    const found = occurrencesOf(
      one,
      changed.map(({ event }) => event),
      days,
    );
    if ('reason' in found) skipped.push(found);
    else {
      outside += found.outside;
      for (const entry of found.entries) entries.set(keyOf(entry), entry);
    }
  }
  if (entries.size === 0 && outside === 0) return calendarProblem('no-entries');
  const byDay = [...entries.values()].sort((a, b) => compareDates(a.from, b.from) || compareDates(a.to, b.to));
  return { ok: true, entries: byDay, skipped: skipped.sort((a, b) => a.line - b.line), outside };
}

/**
 * Reads a calendar as schools publish it (iCalendar, `.ics`), for the days asked for. What cannot be read of it is in
 * `skipped` with its line; a file that is no calendar is refused with what to do. No file makes it throw.
 */
export function readCalendarFile(file: Uint8Array | string, days: Days): CalendarFileResult {
  if (file.length > maxBytes) return calendarProblem('too-big');
  const text = (typeof file === 'string' ? file : decodeText(file).text).replace(/^\ufeff/, '');
  const start = text.trimStart();
  if (start === '') return calendarProblem('empty');
  if (/^<(!doctype|html|\?xml)/i.test(start)) return calendarProblem('web-page');
  if (!/^BEGIN:VCALENDAR\s/i.test(start)) return calendarProblem('not-a-calendar');
  return readEvents(text, days);
}
