import { addDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day to send the report of the meeting to the local authority and to everyone invited. */
export const arSchoolReport = rule({
  id: 'AR_SCHOOL_REPORT',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'school',
  source: 'SEND Regulations 2014 reg 20(7) to (9)',
  evaluate: ({ meetingOn }) => {
    if (!meetingOn) return null;
    const dueOn = addDays(meetingOn, 14);
    return {
      dueOn,
      countedFrom: meetingOn,
      why: `Two weeks after the meeting on ${spoken(meetingOn)} is ${spoken(dueOn)}`,
    };
  },
});
