import { addDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last of the 15 days in which the family may answer the proposed amendments. */
export const arRepresentations = rule({
  id: 'AR_REPRESENTATIONS',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'family',
  source: 'SEND Regulations 2014 reg 22(2)(c)',
  evaluate: ({ noticeServedOn }) => {
    if (!noticeServedOn) return null;
    const dueOn = addDays(noticeServedOn, 14);
    return {
      dueOn,
      countedFrom: noticeServedOn,
      why: `15 days beginning with ${spoken(noticeServedOn)}, the day the notice was served, end on ${spoken(dueOn)}`,
    };
  },
});
