import { date, spoken } from '../../calendar/index.ts';
import { lastSafeStart, mustQualifyFrom, qualificationDue } from '../../senco/qualification-due.ts';
import { rule } from '../rule.ts';

/** The last day to start the qualification that leaves its longest course and its outcome time before the anniversary. */
export const sencoLatestStart = rule({
  id: 'SENCO_LATEST_START',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'senco',
  owner: 'senco',
  source: 'DfE guidance of 12 September 2024 on the NPQ for SENCOs: 18 months of study, up to 4 for the outcome',
  evaluate: (person, { asOf }) => {
    const becameOn = mustQualifyFrom(person, asOf);
    if (becameOn === null) return null;
    const dueOn = lastSafeStart(becameOn);
    const why = `22 months before the qualification is due on ${spoken(qualificationDue(becameOn))} is ${spoken(dueOn)}`;
    return { dueOn, countedFrom: becameOn, why };
  },
});
