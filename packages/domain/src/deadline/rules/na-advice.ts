import { addWeeks, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day for the school’s advice to a needs assessment. */
export const naAdvice = rule({
  id: 'NA_ADVICE',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'needs-assessment',
  owner: 'school',
  source: 'SEND Regulations 2014 reg 8',
  evaluate: ({ adviceRequestedOn }) => {
    if (!adviceRequestedOn) return null;
    const dueOn = addWeeks(adviceRequestedOn, 6);
    return {
      dueOn,
      countedFrom: adviceRequestedOn,
      why: `6 weeks after the advice was asked for on ${spoken(adviceRequestedOn)} is ${spoken(dueOn)}`,
    };
  },
});
