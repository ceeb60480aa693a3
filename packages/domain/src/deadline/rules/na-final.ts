import { addWeeks, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day for the final plan of a needs assessment. */
export const naFinal = rule({
  id: 'NA_FINAL',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'needs-assessment',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 13(2)',
  evaluate: ({ requestReceivedOn }) => {
    const dueOn = addWeeks(requestReceivedOn, 20);
    return {
      dueOn,
      countedFrom: requestReceivedOn,
      why: `20 weeks after the request was received on ${spoken(requestReceivedOn)} is ${spoken(dueOn)}`,
    };
  },
});
