import { type CalendarDate, spoken } from '../../calendar/index.ts';
import type { DecisionFault } from '../decision.ts';

type Day = CalendarDate | null | undefined;

/** Something that cannot come before something else: its field, what it is, when; what it cannot precede, and when that was. */
export type DatePair = readonly [path: string, what: string, on: Day, cannotPrecede: string, other: Day];

/** A fault for each two dates in an order that cannot be. The calculator only notes them; a command refuses them. */
export const orderFaults = (pairs: readonly DatePair[]): readonly DecisionFault[] =>
  pairs.flatMap(([path, what, on, other, otherOn]) => {
    if (!on || !otherOn || on >= otherOn) return [];
    return [
      { path, message: `${what} (${spoken(on)}) lies before ${other} (${spoken(otherOn)}); mend one of the two` },
    ];
  });

/** A fault for each day that is still to come, of things that can only be past. */
export const futureFaults = (today: CalendarDate, days: Readonly<Record<string, Day>>): readonly DecisionFault[] =>
  Object.entries(days).flatMap(([path, on]) =>
    on && on > today ? [{ path, message: `${spoken(on)} is still to come; give the day on which it happened` }] : [],
  );
