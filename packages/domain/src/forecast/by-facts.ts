import { addDays, type CalendarDate, spoken } from '../calendar/index.ts';
import { actionFor } from './action-for.ts';
import type { AtRisk, OpenDuty } from './duty.ts';

type Found = Omit<AtRisk, 'duty'>;

/** Two weeks' notice of a meeting, SEND Regulations 2014 reg 20(3). */
const noticeDays = 14;

/** What the council may take after a meeting, reg 20(10). */
const decisionDays = 28;

const meetingRules: readonly string[] = ['AR_LATEST_MEETING', 'AR_PHASE_MEETING', 'SS_REVIEW'];

const meetingInTime = ({ rule, dueOn, meetingOn }: OpenDuty, today: CalendarDate): Found | null => {
  if (meetingOn !== null) {
    return meetingOn <= dueOn
      ? null
      : {
          ...{ basis: 'facts', likelyOn: meetingOn, action: 'move-meeting' },
          because: `The meeting is planned for ${spoken(meetingOn)}, after the last day for it, ${spoken(dueOn)}`,
        };
  }
  if (rule === 'SS_REVIEW' || addDays(today, noticeDays) <= dueOn) return null;
  return {
    ...{ basis: 'facts', likelyOn: addDays(today, noticeDays), action: 'plan-meeting' },
    because: `No meeting is planned, and two weeks’ notice can no longer be given by ${spoken(dueOn)}`,
  };
};

const yearEndsInTime = ({ dueOn, meetingOn }: OpenDuty): Found | null => {
  if (meetingOn === null) return null;
  const decidedBy = addDays(meetingOn, decisionDays);
  if (decidedBy <= dueOn) return null;
  return {
    ...{ basis: 'facts', likelyOn: decidedBy, action: 'move-meeting' },
    because: `The meeting is on ${spoken(meetingOn)}: the council may take until ${spoken(decidedBy)}, and the year ends on ${spoken(dueOn)}`,
  };
};

/** What is planned, or can no longer be planned, already makes this duty late; null: nothing does. */
export function atRiskByFacts(duty: OpenDuty, today: CalendarDate): Found | null {
  if (duty.dueOn < today) {
    const unplanned = meetingRules.includes(duty.rule) && duty.meetingOn === null;
    const because = `Its day was ${spoken(duty.dueOn)}${unplanned ? ', and no meeting is planned' : ''}`;
    return { basis: 'missed', likelyOn: null, because, action: actionFor(duty) };
  }
  if (meetingRules.includes(duty.rule)) return meetingInTime(duty, today);
  if (duty.rule === 'AR_CLOCK') return yearEndsInTime(duty);
  if (duty.rule === 'SENCO_QUALIFICATION') {
    const because = `The qualification must be held by ${spoken(duty.dueOn)}, and no outcome is recorded`;
    return { basis: 'facts', likelyOn: null, because, action: 'begin-course' };
  }
  if ((duty.rule === 'AR_INVITE' || duty.rule === 'SS_INFORM') && duty.heldMessages > 0) {
    const because =
      duty.heldMessages === 1
        ? 'One message waits for a person to check who may be told'
        : `${duty.heldMessages} messages wait for a person to check who may be told`;
    return { basis: 'facts', likelyOn: null, because, action: 'clear-held-messages' };
  }
  return null;
}
