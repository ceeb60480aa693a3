import type { CalendarDate } from '../calendar/index.ts';
import type { Adult, Pupil } from '../file/index.ts';

/** Who checked the school's court orders, and on which day. */
export interface OrdersChecked {
  readonly by: string;
  readonly on: CalendarDate;
}

const guarded = ['pr', 'order', 'contactAllowed', 'hasCare'] as const;

/** The adult with her clearance erased: what was checked is no longer so. */
export const clearancesAfter = (adult: Adult): Adult => ({ ...adult, cleared: null });

/** A clearance holds for what was checked: a change of any of these flags erases it. */
export const keepClearance = (before: Adult, after: Adult): Adult => {
  const changed = guarded.some((flag) => JSON.stringify(before[flag]) !== JSON.stringify(after[flag]));
  return changed ? clearancesAfter(after) : after;
};

/**
 * A clearance lets through everything that waits for a check of this adult, so the answer about court orders is hers
 * only if nothing but the order was unchecked: parental responsibility, contact and care must be known already.
 */
const onlyOrderIsUnknown = (adult: Adult, pupil: Pupil): boolean =>
  adult.order.state === 'unknown' && adult.pr === 'yes' && adult.contactAllowed === 'yes' && pupil.lookedAfter === 'no';

/** The adult as the answer leaves her: cleared by the person who checked, if the answer is true for her. */
export const clearedByAnswer = (adult: Adult, pupil: Pupil, answer: OrdersChecked | null): Adult =>
  answer !== null && adult.cleared === null && onlyOrderIsUnknown(adult, pupil)
    ? { ...adult, cleared: { on: answer.on, by: answer.by } }
    : adult;
