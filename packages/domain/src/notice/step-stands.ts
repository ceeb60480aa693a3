import { isActive, type StoredDeadline } from '../file/deadline-row.ts';
import type { Meeting } from '../file/meeting.ts';
import { isAfterMeeting } from './plan-steps.ts';

/** How a message or a task names its part of a meeting. */
export interface StepOfMeeting {
  readonly occurrence: string;
  readonly step: string;
}

/**
 * Whether what was planned for this step is still wanted of the meeting as it stands: before it only while it is planned
 * for that day and time, after it only once it was held.
 */
export const stepStands = (meeting: Meeting | undefined, { occurrence, step }: StepOfMeeting): boolean => {
  if (meeting === undefined || occurrence !== String(meeting.occurrence)) return false;
  const after = meeting.cadence.some((each) => each.step === step && isAfterMeeting(each));
  return meeting.state === (after ? 'held' : 'planned');
};

/** The duty that a task of the school does: once somebody has said that it is done, the task is not wanted. */
const dutyOf: Readonly<Record<string, string>> = { 'send-papers': 'AR_PAPERS', 'send-report': 'AR_SCHOOL_REPORT' };

/** Messages that make sense only while the council's decision on the meeting is still to come. */
const beforeDecision = /^(council-decides|did-you-hear)-/;

const ended: readonly StoredDeadline['state'][] = ['met', 'met-late', 'waived'];

/** Whether this task or message of the meeting is no longer wanted because the duty behind it has ended. */
export const isSettledOtherwise = (
  deadlines: readonly StoredDeadline[],
  meeting: Pick<Meeting, 'id' | 'occurrence'>,
  taskOrTemplate: string,
): boolean => {
  const occurrence = `${meeting.id}.${meeting.occurrence}`;
  const find = (rule: string) => deadlines.find((each) => each.rule === rule && each.occurrence === occurrence);
  if (beforeDecision.test(taskOrTemplate)) {
    const decision = find('AR_LA_DECISION');
    return decision === undefined || !isActive(decision);
  }
  const duty = dutyOf[taskOrTemplate];
  const deadline = duty === undefined ? undefined : find(duty);
  return deadline !== undefined && ended.includes(deadline.state);
};
