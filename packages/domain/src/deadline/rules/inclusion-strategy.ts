import { addYears, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

const firstDueOn = date('2026-12-31');

/**
 * The last day for a mainstream school's inclusion strategy: a condition of grant, not statute. Its first day is fixed,
 * so this version serves every earlier day too.
 */
export const inclusionStrategy = rule({
  id: 'INCLUSION_STRATEGY',
  version: 1,
  validFrom: null,
  appliesTo: 'school',
  owner: 'school',
  source: 'Inclusive mainstream fund: conditions of grant 2026 to 2027',
  evaluate: ({ mainstream, inclusionStrategyOn }) => {
    if (mainstream !== true || inclusionStrategyOn === undefined) return null;
    if (inclusionStrategyOn === null) {
      const why = `Every mainstream school publishes its first inclusion strategy by ${spoken(firstDueOn)}`;
      return { dueOn: firstDueOn, countedFrom: firstDueOn, why };
    }
    const dueOn = addYears(inclusionStrategyOn, 1);
    const why = `One year after it was published on ${spoken(inclusionStrategyOn)} is ${spoken(dueOn)}`;
    return { dueOn, countedFrom: inclusionStrategyOn, why };
  },
});
