import * as z from 'zod';
import type { RuleId } from '../deadline/index.ts';
import { happeningKindSchema } from './happening.ts';

/** Dates of the plan, the assessment or the request, which a person can record for a duty. */
const datesOfRecords = [
  'review-decided',
  'will-assess',
  'will-not-assess',
  'advice-sent',
  'comments-sent',
  'consultation-answered',
  'no-plan-decided',
  'plan-issued',
  'parents-told',
  'request-answered',
] as const;

/** What a person can record about a duty: a happening of its own, or a date of another record. */
export const factKindSchema = z.union([
  happeningKindSchema.exclude(['council-chased', 'stays-at-school']),
  z.enum(datesOfRecords),
]);
export type FactKind = z.infer<typeof factKindSchema>;

interface HowItEnds {
  /** What can be recorded, and the question that asks for its day; none: no single date would tell. */
  readonly asks: readonly { readonly what: FactKind; readonly question: string }[];
  /** What ends it, in one sentence, for whoever wonders why nothing is asked. */
  readonly endsBy: string;
}

const one = (what: FactKind, question: string, endsBy: string): HowItEnds => ({ asks: [{ what, question }], endsBy });
const none = (endsBy: string): HowItEnds => ({ asks: [], endsBy });

const decided = one(
  'review-decided',
  'On which day did the council decide?',
  'The decision letter on the review: its date is counted from for the next year.',
);

/** How each rule that hangs on a child comes to its end, and what is asked for it. */
export const factsAsked = {
  AR_CLOCK: decided,
  AR_LA_DECISION: decided,
  AR_MOVE_LA_REVIEW: decided,
  AR_LATEST_MEETING: none('The review meeting, once it is recorded as held, or its date among the EHCP’s dates.'),
  AR_PHASE_MEETING: none('A review meeting held in the twelve months before the plan must name the next placement.'),
  AR_INVITE: none('The last invitation leaving. Letters sent by hand are said with “Mark as done”.'),
  AR_PAPERS: one('papers-sent', 'When were the reports sent to everyone invited?', 'The day the reports were sent.'),
  AR_SCHOOL_REPORT: one(
    'report-sent',
    'When was the report sent to the council and everyone invited?',
    'The day the report of the meeting was sent.',
  ),
  AR_REPRESENTATIONS: one(
    'family-answered',
    'When did the family answer?',
    'The family’s answer. If none comes the time ends, and nobody has missed anything.',
  ),
  AR_FINAL_PLAN: {
    asks: [
      { what: 'final-plan-issued', question: 'The council sent the final plan' },
      { what: 'plan-not-amended', question: 'The council decided not to amend it' },
    ],
    endsBy: 'The final plan, or the council’s decision not to amend.',
  },
  AR_PHASE_TRANSFER: one(
    'placement-named',
    'When did the council send the plan that names the next placement?',
    'The amended plan that names the next school or college.',
  ),
  AR_POST16_MOVE: one('amended-for-move', 'When was the plan amended for the move?', 'The plan amended for the move.'),
  AR_UNDER5: one(
    'review-considered',
    'When was a review considered?',
    'A review considered, or the fifth birthday. It is guidance.',
  ),
  AR_MOVE_LA_TELL: one('la-told-family', 'When did the new council tell the family?', 'The new council’s letter.'),
  NA_DECIDE: {
    asks: [
      { what: 'will-assess', question: 'The council decided to assess' },
      { what: 'will-not-assess', question: 'The council decided not to assess' },
    ],
    endsBy: 'The council’s decision, either way.',
  },
  NA_ADVICE: one('advice-sent', 'When was the school’s advice sent?', 'The day the advice was sent.'),
  NA_COMMENTS: one(
    'comments-sent',
    'When did the family send its comments?',
    'The family’s comments. If none come the time ends, and nobody has missed anything.',
  ),
  NA_CONSULTATION: one('consultation-answered', 'When did the school answer?', 'The school’s answer.'),
  NA_NO_PLAN: one(
    'no-plan-decided',
    'When did the council decide against a plan?',
    'The council’s decision against a plan. A draft plan ends it as well.',
  ),
  NA_FINAL: one('plan-issued', 'When did the council issue the plan?', 'The plan, once it is issued.'),
  SS_INFORM: one('parents-told', 'When were the parents told?', 'The day the parents were told.'),
  SS_REVIEW: none('A review, and the next date agreed: change both under the support plan.'),
  SS_MEETINGS: none('Three SEN support meetings held in the school year.'),
  YP_RIGHTS: none('The day itself: rights pass without anybody doing anything.'),
  FILE_TRANSFER: one('file-sent', 'When was the file sent to the next school?', 'The day the file was sent.'),
  SAR_RESPONSE: one('request-answered', 'When was the request answered?', 'The answer to the request.'),
  RETENTION_END: {
    asks: [
      { what: 'records-destroyed', question: 'The file was destroyed' },
      { what: 'records-kept', question: 'It was decided to keep it longer, by a legal hold' },
    ],
    endsBy: 'The file destroyed, or kept on purpose.',
  },
} as const satisfies Partial<Record<RuleId, HowItEnds>>;

const known: ReadonlyMap<string, HowItEnds> = new Map(Object.entries(factsAsked));

/** What ends a deadline of this rule and what can be asked for it; a rule that is not a child's is ended by a person. */
export const howItEnds = (rule: string): HowItEnds =>
  known.get(rule) ?? none('A person’s word, with the day and the reason.');
