import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type CalendarDate, fromPlainDate } from './calendar-date.ts';

const london = 'Europe/London';

/** A moment in UTC, to the millisecond: `2026-11-23T06:00:00.000Z`. Strings of this shape sort as the moments do. */
export const instantSchema = z.iso
  .datetime({ precision: 3, error: 'must be a moment in UTC with milliseconds, written like 2026-11-23T06:00:00.000Z' })
  .brand<'Instant'>();

export type Instant = z.infer<typeof instantSchema>;

/** Whole seconds since 1970, as DynamoDB's time to live wants them. */
export const epochSecondsSchema = z.int().brand<'EpochSeconds'>();

export type EpochSeconds = z.infer<typeof epochSecondsSchema>;

function isInstant(text: string): text is Instant {
  return instantSchema.safeParse(text).success;
}

/** The moment that the text names. Throws RangeError where it is not written to the millisecond in UTC. */
export function instant(text: string): Instant {
  if (isInstant(text)) return text;
  throw new RangeError('The text is not a moment in UTC. Write it with milliseconds, like 2026-11-23T06:00:00.000Z.');
}

function fromTemporal(moment: Temporal.Instant): Instant {
  return instant(moment.toString({ fractionalSecondDigits: 3 }));
}

/** The moment `minutes` later, or earlier where negative: elapsed time, whatever the clocks on the wall do. */
export function addMinutes(moment: Instant, minutes: number): Instant {
  return fromTemporal(Temporal.Instant.from(moment).add({ milliseconds: Math.round(minutes * 60_000) }));
}

/** The day it is in London at that moment. */
export function londonDate(moment: Instant): CalendarDate {
  return fromPlainDate(Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDate());
}

/** The time on a London wall at that moment, `HH:mm`. */
export function londonTime(moment: Instant): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The moment at which a wall clock in London shows `time` (`HH:mm`) on that day. In the hour that spring skips, the
 * moment as far past the change; in the hour that autumn repeats, the first of the two. Throws RangeError for no time.
 */
export function instantAt(day: CalendarDate, time: string): Instant {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RangeError('The text is not a time of day. Write hours and minutes, like 08:30.');
  }
  return fromTemporal(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(london).toInstant());
}

/** The moment in whole seconds since 1970, the part of a second dropped. */
export function epochSeconds(moment: Instant): EpochSeconds {
  return epochSecondsSchema.parse(Math.floor(Temporal.Instant.from(moment).epochMilliseconds / 1000));
}
