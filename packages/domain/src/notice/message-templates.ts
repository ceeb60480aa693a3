import type { MessageKind } from '../file/message-kind.ts';

interface MessageTemplate {
  readonly version: number;
  readonly messageKind: MessageKind;
  /** What a list of messages calls it. Shown to signed-in staff only, never to a recipient. */
  readonly title: string;
}

const meeting = (title: string, version = 1) => ({ version, messageKind: 'meeting', title }) as const;
const update = (title: string, version = 1) => ({ version, messageKind: 'update', title }) as const;

/** Every message there is. Its words are in services/notifications, which must have one for each of these names. */
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
  'council-decides-family': update('What the council decides, and by when'),
  'council-decides-young-person': update('What the council decides, and by when'),
  'did-you-hear-family': update('Did you hear from the council?'),
  'did-you-hear-young-person': update('Did you hear from the council?'),
  'called-off-family': meeting('The meeting is called off'),
  'called-off-young-person': meeting('The meeting is called off'),
  'called-off-professional': meeting('The meeting is called off'),
  'senco-qualification': update('SENCO qualification: time left'),
  'senco-qualification-late': update('SENCO qualification: last safe start has passed'),
  'senco-digest': update('Daily digest'),
} as const satisfies Record<string, MessageTemplate>;

export type TemplateName = keyof typeof messageTemplates;

/** Whether the stored name is of a template that this version still has. */
export const isTemplateName = (name: string): name is TemplateName => Object.hasOwn(messageTemplates, name);

/** The template of that name. Throws where a stored cadence names one that is gone. */
export function templateNamed(name: string): MessageTemplate & { readonly name: TemplateName } {
  if (isTemplateName(name)) return { name, ...messageTemplates[name] };
  throw new Error(`There is no message template called ${name}. Give it back, or change the cadence that names it.`);
}
