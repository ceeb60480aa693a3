import type { Instant } from '@waymark/domain';
import { ICalCalendar, type ICalCalendarData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** Wall clocks in London decide when a meeting is: a zone, with its rules, not an offset. */
export const london = 'Europe/London';

function zoneRules(zone: string): string | null {
  const [rules] = tzlib_get_ical_block(zone);
  return rules ?? null;
}

/** A calendar that brings the rules of every zone its events name. It has no zone itself: its stamps stay in UTC. */
export const openCalendar = (data: ICalCalendarData): ICalCalendar =>
  new ICalCalendar({
    prodId: { company: 'Waymark', product: 'Calendar', language: 'EN' },
    timezone: { name: null, generator: zoneRules },
    ...data,
  });

export const asMoment = (instant: Instant): Temporal.Instant => Temporal.Instant.from(instant);
