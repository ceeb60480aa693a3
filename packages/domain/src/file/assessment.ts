import * as z from 'zod';
import { type CalendarDate, calendarDateSchema } from '../calendar/index.ts';
import { assessmentIdSchema } from '../ids/index.ts';

export const assessmentRequesters = ['parent', 'school', 'young-person', 'other'] as const;

/** Why a time limit of the regulations "need not" be met. A reason is noted; it never adds days. Regs 5(4), 8(2), 10(4), 13(3). */
export const assessmentExceptions = [
  'school-closed',
  'personal-circumstances',
  'absent',
  'missed-appointment',
] as const;

const day = calendarDateSchema.nullable();

/** One request for an EHC needs assessment, from its receipt by the council to the plan, or to the decision against one. */
export const assessmentSchema = z.strictObject({
  id: assessmentIdSchema,
  /** The day on which the council received the request: the 20 weeks run from it, not from the decision to assess. */
  requestReceivedOn: calendarDateSchema,
  requestedBy: z.enum(assessmentRequesters),
  /** The council that was asked, by name as GIAS writes it. */
  laName: z.string().trim().max(100).nullable(),
  decision: z.strictObject({ on: calendarDateSchema, to: z.enum(['assess', 'refuse']) }).nullable(),
  adviceRequestedOn: day,
  adviceSentOn: day,
  draftServedOn: day,
  commentsSentOn: day,
  schoolConsultedOn: day,
  consultationAnsweredOn: day,
  noPlanDecidedOn: day,
  planIssuedOn: day,
  closure: z.strictObject({ firstClosedDay: calendarDateSchema, reopensOn: calendarDateSchema }).nullable(),
  exceptions: z.array(z.enum(assessmentExceptions)),
  /** Ended without a decision of the council: withdrawn, or the child moved away. */
  closed: z.strictObject({ on: calendarDateSchema, because: z.string().trim().min(1).max(500) }).nullable(),
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** What ended an assessment, and when. */
export interface AssessmentEnd {
  readonly by: 'refused' | 'no-plan' | 'plan-issued' | 'closed';
  readonly on: CalendarDate;
}

/** How it ended; null while it is open. */
export const assessmentEnd = ({
  decision,
  noPlanDecidedOn,
  planIssuedOn,
  closed,
}: Assessment): AssessmentEnd | null => {
  if (planIssuedOn !== null) return { by: 'plan-issued', on: planIssuedOn };
  if (noPlanDecidedOn !== null) return { by: 'no-plan', on: noPlanDecidedOn };
  if (decision?.to === 'refuse') return { by: 'refused', on: decision.on };
  return closed === null ? null : { by: 'closed', on: closed.on };
};
