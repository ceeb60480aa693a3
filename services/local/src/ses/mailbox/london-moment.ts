import { type Instant, londonDate, londonTime, spokenWithDay } from '@waymark/domain';

/** A moment as a person in England reads it: `Monday 23 November 2026, 09:00`. */
export function londonMoment(moment: Instant): string {
  return `${spokenWithDay(londonDate(moment))}, ${londonTime(moment)}`;
}
