import { addDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day to invite everyone to the review meeting: two weeks’ notice. */
export const arInvite = rule({
  id: 'AR_INVITE',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'school',
  source: 'SEND Regulations 2014 reg 20(3)',
  evaluate: ({ meetingOn }) => {
    if (!meetingOn) return null;
    const dueOn = addDays(meetingOn, -14);
    return {
      dueOn,
      countedFrom: meetingOn,
      why: `Two weeks before the meeting on ${spoken(meetingOn)} is ${spoken(dueOn)}`,
    };
  },
});
