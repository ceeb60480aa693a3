import type { DeadlineView } from '@waymark/contracts';
import { deadlineId, howItEnds, ruleTitles, type StoredDeadline } from '@waymark/domain';

const titles: ReadonlyMap<string, string> = new Map(Object.entries(ruleTitles));

/** What a rule's deadline is called on screen; one of a rule that is gone keeps the rule's code. */
export const titleOfRule = (rule: string): string => titles.get(rule) ?? rule;

export type Notes = DeadlineView['notes'];

/** A stored deadline with its name on screen. */
export const deadlineView = (
  deadline: StoredDeadline,
  { notes = [], chasedOn = null }: { readonly notes?: Notes | undefined; readonly chasedOn?: string | null } = {},
): DeadlineView => ({
  ...deadline,
  id: deadlineId(deadline),
  title: titleOfRule(deadline.rule),
  notes,
  asks: [...howItEnds(deadline.rule).asks],
  endsBy: howItEnds(deadline.rule).endsBy,
  chasedOn,
});
