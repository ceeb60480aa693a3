import type { CadenceAudience, CadenceStep, SchoolTaskKind } from '../file/cadence-step.ts';
import type { MeetingKind } from '../file/meeting.ts';

interface Day {
  readonly day: number;
  readonly uselessAfterDay: number | null;
  readonly unit?: 'school-days';
  readonly move?: 'forward';
}

const message = (step: string, to: CadenceAudience, template: string, day: Day): CadenceStep => ({
  step,
  to,
  template,
  ...day,
});

/** The family and the young person are told on the same days, each in words of their own. */
const atHome = (step: string, template: string, day: Day): readonly CadenceStep[] => [
  message(step, 'young-person', `${template}-young-person`, day),
  message(step, 'family', `${template}-family`, day),
];

const atSchool = (step: string, task: SchoolTaskKind, day: Day): CadenceStep => ({ step, to: 'school', task, ...day });

/**
 * What is sent and done about a meeting of each kind, in days from it (ux.md 4.4), where a school has no cadence of its
 * own. An invitation is of use until the day before; a request for views until they are due, three weeks before; advice
 * is asked of professionals with at least six weeks to give it, and whoever is asked later gets the chase, which invites
 * as well. What the law wants of the school is of use until it is done.
 */
const cadences = {
  'annual-review': [
    message('invite-ask', 'professionals', 'annual-review-ask-professional', { day: -84, uselessAfterDay: -42 }),
    ...atHome('invite', 'annual-review-invite', { day: -56, uselessAfterDay: -1 }),
    message('views', 'professionals', 'views-professional', { day: -35, uselessAfterDay: -1 }),
    ...atHome('views', 'views', { day: -35, uselessAfterDay: -21 }),
    atSchool('phone', 'phone', { day: -18, uselessAfterDay: -2 }),
    atSchool('send-papers', 'send-papers', { day: -15, uselessAfterDay: -1 }),
    ...atHome('reminder-5', 'reminder', { day: -5, uselessAfterDay: -2 }),
    ...atHome('reminder-1', 'reminder', { day: -1, uselessAfterDay: -1 }),
    atSchool('send-report', 'send-report', { day: 10, uselessAfterDay: null }),
    ...atHome('council-decides', 'council-decides', { day: 12, uselessAfterDay: 28 }),
    ...atHome('did-you-hear', 'did-you-hear', { day: 29, move: 'forward', uselessAfterDay: 60 }),
  ],
  'sen-support-review': [
    ...atHome('invite', 'sen-support-invite', { day: -28, uselessAfterDay: -1 }),
    message('invite', 'professionals', 'sen-support-invite-professional', { day: -28, uselessAfterDay: -1 }),
    ...atHome('views', 'views', { day: -14, uselessAfterDay: -3 }),
    ...atHome('reminder-2', 'reminder', { day: -2, uselessAfterDay: -1 }),
    atSchool('send-summary', 'send-summary', { day: 3, unit: 'school-days', uselessAfterDay: null }),
  ],
} as const satisfies Record<MeetingKind, readonly CadenceStep[]>;

/** The cadence that a meeting of this kind is planned with where its school has none of its own. */
export const cadenceFor = (kind: MeetingKind): readonly CadenceStep[] => cadences[kind];

/** How many days before an annual review views and advice are due: a week before the pack must go to everyone. */
export const viewsDueDay = { 'annual-review': -21, 'sen-support-review': -7 } as const satisfies Record<
  MeetingKind,
  number
>;
