import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { accessRequestSubjects } from './subjects/access-request.ts';
import { assessmentSubjects } from './subjects/assessment.ts';
import { childSubjects } from './subjects/child.ts';
import type { ClockedSubject } from './subjects/clocked-subject.ts';
import { ehcpSubjects } from './subjects/ehcp.ts';
import { senSupportSubjects } from './subjects/sen-support.ts';

const meetingBound: readonly string[] = ['AR_INVITE', 'AR_PAPERS', 'AR_SCHOOL_REPORT', 'AR_LA_DECISION'];

/** Whether the rule's deadlines belong to one meeting and not to the plan. */
export const isMeetingBound = (rule: string): boolean => meetingBound.includes(rule);

/** Everything of this child's that clocks run for. */
export const clockedSubjects = (file: PupilFile, context: SettleContext): ClockedSubject[] => [
  ...ehcpSubjects(file, context),
  ...assessmentSubjects(file, context),
  ...senSupportSubjects(file, context),
  ...accessRequestSubjects(file, context),
  ...childSubjects(file, context),
];
