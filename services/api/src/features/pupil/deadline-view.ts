import type { DeadlineView } from '@waymark/contracts';
import { deadlineId, ruleTitles, type StoredDeadline } from '@waymark/domain';

const titles: ReadonlyMap<string, string> = new Map(Object.entries(ruleTitles));

export type Notes = DeadlineView['notes'];

/** A stored deadline with its name on screen; one of a rule that is gone keeps the rule's code as its name. */
export const deadlineView = (deadline: StoredDeadline, notes: Notes = []): DeadlineView => ({
  ...deadline,
  id: deadlineId(deadline),
  title: titles.get(deadline.rule) ?? deadline.rule,
  notes,
});
