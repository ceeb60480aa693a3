import type { CadenceAudience, CadenceStep, SchoolTaskKind } from '../file/cadence-step.ts';
import type { MeetingKind } from '../file/meeting.ts';
import { messageChoice } from './cadence-choices.ts';

/** Something to think about, and the duty behind it; `path` names the step, or the whole where none is to blame. */
export interface CadenceWarning {
  readonly path: string;
  readonly message: string;
  /** The rule that says so, with its source; null: no law does. */
  readonly rule: string | null;
}

const invite = 'AR_INVITE, SEND Regulations 2014 reg 20(3)';
const papers = 'AR_PAPERS, SEND Regulations 2014 reg 20(4)';
const report = 'AR_SCHOOL_REPORT, SEND Regulations 2014 reg 20(7) to (9)';

/** The law's days around an annual review's meeting. */
const days = { notice: -14, report: 14, decision: 28 } as const;

const who = {
  family: 'the family',
  'young-person': 'the young person',
  professionals: 'the professionals',
} as const satisfies Record<CadenceAudience, string>;

const warnIf = (
  condition: boolean,
  path: string,
  message: string,
  rule: string | null = null,
): readonly CadenceWarning[] => (condition ? [{ path, message, rule }] : []);

/** Five school days are a week at least. */
const calendarDays = ({ day, unit }: CadenceStep): number => (unit === undefined ? day : Math.trunc((day * 7) / 5));

type Placed = { readonly step: CadenceStep; readonly path: string };

const invitesTo = (kind: MeetingKind, placed: readonly Placed[], to: CadenceAudience): readonly Placed[] =>
  placed.filter(({ step }) => step.to === to && messageChoice(kind, step.template)?.invites === true);

const inviteWarnings = (kind: MeetingKind, placed: readonly Placed[]): readonly CadenceWarning[] => {
  const law = kind === 'annual-review' ? invite : null;
  return (['family', 'young-person', 'professionals'] as const).flatMap((to) => {
    const invitations = invitesTo(kind, placed, to);
    const first = invitations.toSorted((a, b) => a.step.day - b.step.day)[0];
    if (first === undefined) {
      return warnIf(true, 'steps', `No message invites ${who[to]}: somebody at the school must.`, law);
    }
    return warnIf(
      law !== null && calendarDays(first.step) > days.notice,
      first.path,
      `This invites ${who[to]} less than two weeks before the meeting, and everyone invited must have at least two weeks’ notice of it.`,
      law,
    );
  });
};

const taskWarnings = (
  placed: readonly Placed[],
  {
    task,
    last,
    missing,
    late,
    rule,
  }: { task: SchoolTaskKind; last: number; missing: string; late: string; rule: string },
): readonly CadenceWarning[] => {
  const tasks = placed.filter(({ step }) => step.to === 'school' && step.task === task);
  return [
    ...warnIf(tasks.length === 0, 'steps', missing, rule),
    ...tasks.flatMap(({ step, path }) => warnIf(step.day > last, path, late, rule)),
  ];
};

const annualReviewWarnings = (placed: readonly Placed[]): readonly CadenceWarning[] => [
  ...taskWarnings(placed, {
    ...{ task: 'send-papers', last: days.notice, rule: papers },
    missing: 'Nothing reminds the school to send everyone the reports two weeks before the meeting.',
    late: 'This reminds the school to send the reports later than two weeks before the meeting, by when everyone must have them.',
  }),
  ...taskWarnings(placed, {
    ...{ task: 'send-report', last: days.report, rule: report },
    missing: 'Nothing reminds the school to send its report within two weeks of the meeting.',
    late: 'This reminds the school to send its report when the two weeks for it are over.',
  }),
  ...placed.flatMap(({ step, path }) =>
    warnIf(
      step.to !== 'school' && step.template.startsWith('did-you-hear') && step.day <= days.decision,
      path,
      'This asks whether the council has written before its four weeks are over.',
    ),
  ),
];

/** What a school should think about before it saves this cadence, though nothing forbids it. */
export const cadenceWarnings = (kind: MeetingKind, steps: readonly CadenceStep[]): readonly CadenceWarning[] => {
  const placed = steps.map((step, n) => ({ step, path: `steps.${n}` }));
  return [...inviteWarnings(kind, placed), ...(kind === 'annual-review' ? annualReviewWarnings(placed) : [])];
};
