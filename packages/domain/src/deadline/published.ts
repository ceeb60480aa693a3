import { type CalendarDate, spoken } from '../calendar/index.ts';
import type { Finding } from './rule.ts';

/**
 * When a document must be published again: never asked about (undefined) never, never published (null) at once, else
 * when its time has run.
 */
export function whenPublishedAgain(
  publishedOn: CalendarDate | null | undefined,
  asOf: CalendarDate,
  runsOut: (publishedOn: CalendarDate) => Omit<Finding, 'countedFrom'>,
): Finding | null {
  if (publishedOn === undefined) return null;
  if (publishedOn !== null) return { ...runsOut(publishedOn), countedFrom: publishedOn };
  return { dueOn: asOf, countedFrom: asOf, why: `It was never published, so it is due on ${spoken(asOf)}` };
}
