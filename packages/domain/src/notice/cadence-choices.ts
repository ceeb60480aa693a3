import type { CadenceAudience, SchoolTaskKind } from '../file/cadence-step.ts';
import type { MeetingKind } from '../file/meeting.ts';
import type { TemplateName } from './message-templates.ts';

/** Before the meeting, or after it. */
export type Side = 'before' | 'after';

interface MessageChoice {
  readonly to: CadenceAudience;
  readonly template: TemplateName;
  readonly side: Side;
  /** It tells somebody of the meeting for the first time. */
  readonly invites: boolean;
}

interface TaskChoice {
  readonly task: SchoolTaskKind;
  readonly side: Side;
}

const message = (to: CadenceAudience, template: TemplateName, side: Side = 'before'): MessageChoice => ({
  ...{ to, template, side },
  invites: template.includes('-invite-') || template.includes('-ask-'),
});

const reminders: readonly MessageChoice[] = [
  message('family', 'views-family'),
  message('young-person', 'views-young-person'),
  message('professionals', 'views-professional'),
  message('family', 'reminder-family'),
  message('young-person', 'reminder-young-person'),
];

/** What a cadence may be made of, for each kind of meeting: which message to whom, which task, and on which side. */
export const cadenceChoices = {
  'annual-review': {
    messages: [
      message('family', 'annual-review-invite-family'),
      message('young-person', 'annual-review-invite-young-person'),
      message('professionals', 'annual-review-ask-professional'),
      ...reminders,
      message('family', 'council-decides-family', 'after'),
      message('young-person', 'council-decides-young-person', 'after'),
      message('family', 'did-you-hear-family', 'after'),
      message('young-person', 'did-you-hear-young-person', 'after'),
    ],
    tasks: [
      { task: 'phone', side: 'before' },
      { task: 'send-papers', side: 'before' },
      { task: 'send-report', side: 'after' },
      { task: 'send-summary', side: 'after' },
    ],
  },
  'sen-support-review': {
    messages: [
      message('family', 'sen-support-invite-family'),
      message('young-person', 'sen-support-invite-young-person'),
      message('professionals', 'sen-support-invite-professional'),
      ...reminders,
    ],
    tasks: [
      { task: 'phone', side: 'before' },
      { task: 'send-papers', side: 'before' },
      { task: 'send-summary', side: 'after' },
    ],
  },
} as const satisfies Record<
  MeetingKind,
  { readonly messages: readonly MessageChoice[]; readonly tasks: readonly TaskChoice[] }
>;

/** The message of that name as a cadence of this kind may use it; undefined: it may not. */
export const messageChoice = (kind: MeetingKind, template: string): MessageChoice | undefined =>
  cadenceChoices[kind].messages.find((each) => each.template === template);

/** The task as a cadence of this kind may use it; undefined: it may not. */
export const taskChoice = (kind: MeetingKind, task: SchoolTaskKind): TaskChoice | undefined =>
  cadenceChoices[kind].tasks.find((each) => each.task === task);
