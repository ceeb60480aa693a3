import { addDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last of the 15 days in which the family may comment on the draft plan. */
export const naComments = rule({
  id: 'NA_COMMENTS',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'needs-assessment',
  owner: 'family',
  source: 'SEND Regulations 2014 reg 13(1)',
  evaluate: ({ draftServedOn }) => {
    if (!draftServedOn) return null;
    const dueOn = addDays(draftServedOn, 14);
    return {
      dueOn,
      countedFrom: draftServedOn,
      why: `15 days beginning with ${spoken(draftServedOn)}, the day the draft was served, end on ${spoken(dueOn)}`,
    };
  },
});
