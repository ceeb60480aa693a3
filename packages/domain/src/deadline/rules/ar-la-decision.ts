import { addDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day for the decision to keep, amend or end the plan and, where it amends, for the proposed amendments. */
export const arLaDecision = rule({
  id: 'AR_LA_DECISION',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 20(10); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  evaluate: ({ meetingOn }) => {
    if (!meetingOn) return null;
    const dueOn = addDays(meetingOn, 28);
    return {
      dueOn,
      countedFrom: meetingOn,
      why: `Four weeks after the meeting on ${spoken(meetingOn)} is ${spoken(dueOn)}`,
    };
  },
});
