import { addDays, type CalendarDate, type Instant } from '@waymark/domain';
import {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { asMoment, london, openCalendar } from './london.ts';

interface EntryFacts {
  /** The same as long as it is the same thing, and of nobody's name. */
  readonly uid: string;
  /** Holds no name: the feed's address is all that guards it. "Annual review meeting", "Deadline: school's report – Waymark". */
  readonly title: string;
  /** Where it is seen in full, after signing in. */
  readonly url: string;
  /** Higher each time the entry changes. */
  readonly sequence: number;
  /** Stays in the feed, struck out, so that calendars that keep their own copy drop it. */
  readonly cancelled: boolean;
}

export type FeedEntry = EntryFacts &
  (
    | { readonly kind: 'all-day'; readonly on: CalendarDate }
    | { readonly kind: 'timed'; readonly startsAt: Instant; readonly endsAt: Instant; readonly place: string }
  );

export interface Feed {
  /** What the calendar is called in the reader's list. */
  readonly name: string;
  readonly entries: readonly FeedEntry[];
  /** How often a calendar should ask again. */
  readonly refreshHours: number;
  readonly madeAt: Instant;
}

/** A day's deadline leaves its day free, a meeting takes its time. */
function timeOf(entry: FeedEntry): ICalEventData {
  switch (entry.kind) {
    case 'all-day':
      return {
        start: Temporal.PlainDate.from(entry.on),
        end: Temporal.PlainDate.from(addDays(entry.on, 1)),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
      };
    case 'timed':
      return { start: asMoment(entry.startsAt), end: asMoment(entry.endsAt), timezone: london, location: entry.place };
  }
}

/** A calendar to subscribe to (RFC 5545): a member of staff's meetings and deadlines, without a name. */
export function calendarFeed({ name, entries, refreshHours, madeAt }: Feed): string {
  const calendar = openCalendar({ name, method: ICalCalendarMethod.PUBLISH, ttl: refreshHours * 3600 });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: asMoment(madeAt),
      summary: entry.title,
      url: entry.url,
      description: entry.url,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...timeOf(entry),
    });
  }
  return calendar.toString();
}
