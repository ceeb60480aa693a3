import type { CadenceStep, MeetingKind } from '../file/meeting.ts';

type Audience = CadenceStep['to'];

const step = (name: string, to: Audience, template: string, day: number, uselessAfterDay: number): CadenceStep => ({
  step: name,
  to,
  template,
  day,
  uselessAfterDay,
});

/** The family and the young person are told on the same days, each in words of their own. */
const atHome = (name: string, template: string, day: number, uselessAfterDay: number): readonly CadenceStep[] => [
  step(name, 'young-person', `${template}-young-person`, day, uselessAfterDay),
  step(name, 'family', `${template}-family`, day, uselessAfterDay),
];

/**
 * What is sent about a meeting of each kind, in days from it (ux.md 4.4). An invitation is of use until the day before;
 * a request for views until they are due, three weeks before; advice is asked of professionals with at least six weeks
 * to give it, and whoever is asked later gets the chase, which invites as well.
 */
const cadences = {
  'annual-review': [
    step('invite-ask', 'professionals', 'annual-review-ask-professional', -84, -42),
    ...atHome('invite', 'annual-review-invite', -56, -1),
    step('views', 'professionals', 'views-professional', -35, -1),
    ...atHome('views', 'views', -35, -21),
    ...atHome('reminder-5', 'reminder', -5, -2),
    ...atHome('reminder-1', 'reminder', -1, -1),
  ],
  'sen-support-review': [
    ...atHome('invite', 'sen-support-invite', -28, -1),
    step('invite', 'professionals', 'sen-support-invite-professional', -28, -1),
    ...atHome('views', 'views', -14, -3),
    ...atHome('reminder-2', 'reminder', -2, -1),
  ],
} as const satisfies Record<MeetingKind, readonly CadenceStep[]>;

/** The cadence that a meeting of this kind is planned with; the meeting keeps its own copy. */
export const cadenceFor = (kind: MeetingKind): readonly CadenceStep[] => cadences[kind];

/** How many days before an annual review views and advice are due: a week before the pack must go to everyone. */
export const viewsDueDay = { 'annual-review': -21, 'sen-support-review': -7 } as const satisfies Record<
  MeetingKind,
  number
>;
