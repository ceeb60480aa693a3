import { addWeeks, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day to say that no plan will be made. */
export const naNoPlan = rule({
  id: 'NA_NO_PLAN',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'needs-assessment',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 10(1)',
  evaluate: ({ requestReceivedOn }) => {
    const dueOn = addWeeks(requestReceivedOn, 16);
    return {
      dueOn,
      countedFrom: requestReceivedOn,
      why: `16 weeks after the request was received on ${spoken(requestReceivedOn)} is ${spoken(dueOn)}`,
    };
  },
});
