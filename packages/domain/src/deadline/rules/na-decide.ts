import { addWeeks, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day to decide whether to assess. */
export const naDecide = rule({
  id: 'NA_DECIDE',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'needs-assessment',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 5(1)',
  evaluate: ({ requestReceivedOn }) => {
    const dueOn = addWeeks(requestReceivedOn, 6);
    return {
      dueOn,
      countedFrom: requestReceivedOn,
      why: `6 weeks after the request was received on ${spoken(requestReceivedOn)} is ${spoken(dueOn)}`,
    };
  },
});
