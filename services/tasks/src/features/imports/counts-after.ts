import { type ImportCounts, type ImportPlan, type ImportRefusals, rowNumbersOf } from '@waymark/domain';

/** Which of the planned rows would have made something new. */
const creating = (plan: ImportPlan): ReadonlySet<number> =>
  new Set([
    ...plan.units.filter(({ isNew }) => isNew).flatMap(rowNumbersOf),
    ...plan.trustUnits.filter(({ before }) => before === null).flatMap(({ rowNumbers }) => rowNumbers),
  ]);

/** The counts of the check, less the rows that could not be written after all. */
export const countsAfter = (
  checked: ImportCounts | null,
  plan: ImportPlan,
  refused: ImportRefusals,
): ImportCounts | null => {
  if (checked === null) return null;
  const counts = { ...checked };
  const made = creating(plan);
  for (const rowNumber of refused.flatMap(({ rowNumbers }) => rowNumbers)) {
    const from = made.has(rowNumber) || counts.change === 0 ? 'create' : 'change';
    counts[from] = Math.max(0, counts[from] - 1);
    counts.refused += 1;
  }
  return counts;
};
