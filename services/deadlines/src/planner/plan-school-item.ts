import type { SchoolId } from '@waymark/domain';
import { changeDutyFile, fileKeys } from '@waymark/store';
import type { ItemOutcome, PlanningDeps } from './create-planner.ts';
import { endedWithout, nothingDue } from './outcome.ts';

interface SchoolItem {
  readonly schoolId: SchoolId;
  /** `DEADLINE#…`. */
  readonly item: string;
}

/** Looks at a deadline of a school's own that is due: settling it says that it is missed, or that the law has changed. */
export const planSchoolItem = async (deps: PlanningDeps, { schoolId, item }: SchoolItem): Promise<ItemOutcome> => {
  const { today, requestId } = deps;
  const request = { by: 'system', what: 'planned', why: null, requestId } as const;
  const changed = await changeDutyFile(deps, { ...request, schoolId, expect: null }, (file) => {
    const deadline = file.deadlines.find((each) => fileKeys.deadline(each.rule, each.occurrence) === item);
    return deadline?.next && deadline.next <= today ? { ok: true, file } : nothingDue;
  });
  return changed.ok ? { outcome: 'planned', count: 0 } : endedWithout(changed);
};
