import { addDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day for the final amended plan: eight weeks from the notice, and never over twelve from the meeting. */
export const arFinalPlan = rule({
  id: 'AR_FINAL_PLAN',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 22(3); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  evaluate: ({ noticeServedOn, meetingOn }) => {
    if (!noticeServedOn) return null;
    const fromNotice = addDays(noticeServedOn, 56);
    const fromMeeting = meetingOn ? addDays(meetingOn, 84) : null;
    if (meetingOn && fromMeeting !== null && fromMeeting < fromNotice) {
      const why = `12 weeks after the meeting on ${spoken(meetingOn)} is ${spoken(fromMeeting)}, earlier than 8 weeks after the notice`;
      return { dueOn: fromMeeting, countedFrom: meetingOn, why };
    }
    const why = `8 weeks after the notice of ${spoken(noticeServedOn)} is ${spoken(fromNotice)}`;
    return { dueOn: fromNotice, countedFrom: noticeServedOn, why };
  },
});
