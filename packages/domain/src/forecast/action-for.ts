import type { ForecastAction, OpenDuty } from './duty.ts';

const actionOfRule: Readonly<Record<string, ForecastAction>> = {
  AR_PAPERS: 'send-papers',
  AR_SCHOOL_REPORT: 'write-report',
  NA_ADVICE: 'write-report',
  NA_CONSULTATION: 'answer',
  SAR_RESPONSE: 'answer',
  SS_INFORM: 'tell-parents',
  FILE_TRANSFER: 'send-file',
  SENCO_QUALIFICATION: 'begin-course',
  SENCO_LATEST_START: 'begin-course',
  SEN_INFORMATION_REPORT: 'publish',
  EQUALITY_INFORMATION: 'publish',
  EQUALITY_OBJECTIVES: 'publish',
  ACCESSIBILITY_PLAN: 'publish',
  INCLUSION_STRATEGY: 'publish',
};

/** The one action that helps a duty most, as its file stands. */
export function actionFor({ rule, owner, heldMessages, meetingOn }: OpenDuty): ForecastAction {
  if (owner === 'local-authority') return 'ask-council';
  if (owner === 'family') return 'ask-family';
  if ((rule === 'AR_INVITE' || rule === 'SS_INFORM') && heldMessages > 0) return 'clear-held-messages';
  return actionOfRule[rule] ?? (meetingOn === null ? 'plan-meeting' : 'move-meeting');
}
