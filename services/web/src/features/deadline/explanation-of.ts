import type { DeadlineView } from '@waymark/contracts';
import type { Explanation } from '../../design/explain/explain.tsx';
import { ownerName } from '../../words/owners.ts';

/** A deadline's calculation, as the page tells it. */
export const explanationOf = (deadline: DeadlineView): Explanation => ({
  dueOn: deadline.dueOn,
  practicalOn: deadline.practicalOn,
  owner: ownerName(deadline.owner),
  countedFrom: { date: deadline.countedFrom, estimated: deadline.estimated },
  why: deadline.why,
  source: deadline.source,
  notes: deadline.notes.map(({ text }) => text),
});
