import type { MessageKind } from '../file/message-kind.ts';

interface MessageTemplate {
  /** Of its built-in words. */
  readonly version: number;
  readonly messageKind: MessageKind;
  /** What a list of messages calls it. Shown to signed-in staff only, never to a recipient. */
  readonly title: string;
}

const meeting = (title: string, version = 1) => ({ version, messageKind: 'meeting', title }) as const;
const document = (title: string, version = 1) => ({ version, messageKind: 'document', title }) as const;
const update = (title: string, version = 1) => ({ version, messageKind: 'update', title }) as const;

/**
 * Every message there is. The words of those to a family, a young person and a professional are data in `template/`, of
 * those to staff code in services/notifications; the compiler asks for words for each name.
 */
export const messageTemplates = {
  'annual-review-invite-family': meeting('Invitation to the annual review'),
  'annual-review-invite-young-person': meeting('Invitation to your annual review'),
  'annual-review-ask-professional': meeting('Invitation to the annual review and request for advice'),
  'sen-support-invite-family': meeting('Invitation to the termly review'),
  'sen-support-invite-young-person': meeting('Invitation to your termly review'),
  'sen-support-invite-professional': meeting('Invitation to the termly review'),
  'views-family': meeting('Reminder to say what you think'),
  'views-young-person': meeting('Reminder to say what you think'),
  'views-professional': meeting('Reminder to send advice'),
  'reminder-family': meeting('Reminder of the meeting'),
  'reminder-young-person': meeting('Reminder of the meeting'),
  'confirmation-family': meeting('Thanks for saying you will come'),
  'confirmation-young-person': meeting('Thanks for saying you will come'),
  'called-off-family': meeting('The meeting is called off'),
  'called-off-young-person': meeting('The meeting is called off'),
  'called-off-professional': meeting('The meeting is called off'),
  'council-decides-family': update('What the council decides, and by when'),
  'council-decides-young-person': update('What the council decides, and by when'),
  'did-you-hear-family': update('Question whether the council has written'),
  'did-you-hear-young-person': update('Question whether the council has written'),
  'comments-draft-family': document('15 days to comment on the draft'),
  'comments-draft-young-person': document('15 days to comment on the draft'),
  'comments-amendments-family': document('15 days to comment on the changes'),
  'comments-amendments-young-person': document('15 days to comment on the changes'),
  'appeal-window-family': update('How long there is to appeal'),
  'appeal-window-young-person': update('How long there is to appeal'),
  'support-started-family': update('Support has started'),
  'support-started-young-person': update('Support has started'),
  'senco-qualification': update('SENCO qualification: time left'),
  'senco-qualification-late': update('SENCO qualification: last safe start has passed'),
  'senco-digest': update('Daily digest'),
  'senco-instant': update('Word of something at once'),
} as const satisfies Record<string, MessageTemplate>;

export type TemplateName = keyof typeof messageTemplates;

/** Whether the stored name is of a template that this version still has. */
export const isTemplateName = (name: string): name is TemplateName => Object.hasOwn(messageTemplates, name);

/** The template of that name. Throws where a stored cadence names one that is gone. */
export function templateNamed(name: string): MessageTemplate & { readonly name: TemplateName } {
  if (isTemplateName(name)) return { name, ...messageTemplates[name] };
  throw new Error(`There is no message template called ${name}. Give it back, or change the cadence that names it.`);
}
