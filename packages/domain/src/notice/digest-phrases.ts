import type { RuleId } from '../deadline/index.ts';
import type { TaskKind } from '../file/task.ts';

/**
 * What each rule asks for, as an e-mail may say it beside a child's initials: what to do, and nothing of a need, a
 * diagnosis or the kind of plan. A colleague's are said after "Your" or "A colleague’s".
 */
const deadlinePhrases = {
  AR_CLOCK: 'finish the review',
  AR_LATEST_MEETING: 'hold the review meeting',
  AR_INVITE: 'invite everyone',
  AR_PAPERS: 'send everyone the reports',
  AR_SCHOOL_REPORT: 'send the report of the meeting',
  AR_LA_DECISION: 'decide after the meeting',
  AR_REPRESENTATIONS: 'answer the proposed changes',
  AR_FINAL_PLAN: 'send the final papers',
  AR_PHASE_TRANSFER: 'name the next school',
  AR_PHASE_MEETING: 'hold the meeting about the next school',
  AR_POST16_MOVE: 'settle the move after Year 11',
  AR_UNDER5: 'think about a review',
  AR_MOVE_LA_TELL: 'tell the family about the move',
  AR_MOVE_LA_REVIEW: 'review after the move',
  NA_DECIDE: 'decide on the request',
  NA_NO_PLAN: 'answer the request',
  NA_FINAL: 'send the final papers',
  NA_ADVICE: 'send the school’s advice',
  NA_COMMENTS: 'comment on the draft',
  NA_CONSULTATION: 'answer the consultation',
  SS_INFORM: 'tell the parents',
  SS_REVIEW: 'review the support',
  ISP_REVIEW: 'review the written support',
  SS_MEETINGS: 'meet the parents',
  SENCO_QUALIFICATION: 'SENCO qualification',
  SENCO_LATEST_START: 'last safe start of the SENCO qualification',
  SEN_INFORMATION_REPORT: 'publish the information report',
  EQUALITY_INFORMATION: 'publish the equality information',
  ACCESSIBILITY_PLAN: 'renew what is written on access',
  EQUALITY_OBJECTIVES: 'publish the equality objectives',
  INCLUSION_STRATEGY: 'publish the inclusion strategy',
  YP_RIGHTS: 'rights pass after this day',
  FILE_TRANSFER: 'send the file on',
  SAR_RESPONSE: 'answer the request for the file',
  RETENTION_END: 'keep the file until',
} as const satisfies Record<RuleId, string>;

const taskPhrases = {
  phone: 'phone',
  'send-letter': 'send a letter',
  'check-recipient': 'check who may be told',
  'failed-item': 'look at what could not be done',
  'send-papers': 'send everyone the reports',
  'send-report': 'send the report of the meeting',
  'send-summary': 'send the family what was agreed',
} as const satisfies Record<TaskKind, string>;

const isRule = (rule: string): rule is RuleId => Object.hasOwn(deadlinePhrases, rule);

/** What a deadline asks for; a rule that is in no list any more is still something to do. */
export const deadlinePhrase = (rule: string): string => (isRule(rule) ? deadlinePhrases[rule] : 'do what is due');

export const taskPhrase = (kind: TaskKind): string => taskPhrases[kind];
