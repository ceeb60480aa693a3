import { addDays, addMonths, type CalendarDate } from '../calendar/index.ts';
import type { StoredDeadline } from '../file/deadline-row.ts';

/** How many months before the date a SENCO's qualification is spoken of again. */
export const qualificationLeads = [24, 12, 6, 3, 1] as const;

export interface Lead {
  readonly months: number;
  readonly on: CalendarDate;
  /** The day before the next lead, or the date itself: after it this message is overtaken. */
  readonly uselessAfter: CalendarDate;
}

/** The days on which people are told how long is left, first to last. Only the qualification itself has any. */
export function leadsOf(deadline: StoredDeadline): readonly Lead[] {
  if (deadline.rule !== 'SENCO_QUALIFICATION') return [];
  const days = qualificationLeads.map((months) => ({ months, on: addMonths(deadline.dueOn, -months) }));
  return days.map((lead, place) => {
    const following = days[place + 1];
    return { ...lead, uselessAfter: following === undefined ? deadline.dueOn : addDays(following.on, -1) };
  });
}

/** The lead that holds today: the last one reached, if it is not overtaken. */
export const leadNow = (deadline: StoredDeadline, today: CalendarDate): Lead | undefined =>
  leadsOf(deadline).findLast((lead) => lead.on <= today && today <= lead.uselessAfter);

/** The next day after `day` on which an open deadline wants looking at: a lead, or the day it is missed; else null. */
export function nextLeadAfter(deadline: StoredDeadline, day: CalendarDate): CalendarDate | null {
  if (deadline.state !== 'open') return null;
  const days = [...leadsOf(deadline).map((lead) => lead.on), addDays(deadline.dueOn, 1)];
  return days.find((each) => each > day) ?? null;
}

/**
 * What `next` must hold for a deadline that is new or whose date has changed: today where a lead holds already or the
 * date has passed, else the next lead, else the day it is missed. Null once it has ended.
 */
export function nextLead(deadline: StoredDeadline, today: CalendarDate): CalendarDate | null {
  if (deadline.state !== 'open') return null;
  return leadNow(deadline, today) === undefined ? (nextLeadAfter(deadline, today) ?? today) : today;
}
