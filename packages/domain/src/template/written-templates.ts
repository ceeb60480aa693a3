import type { TemplateName } from '../notice/message-templates.ts';
import type { Condition } from './conditions.ts';
import { type LanguageTag, languageTags } from './language.ts';
import type { Placeholder } from './placeholders.ts';

/** Messages whose words are data, which a trust may adapt: all but those to staff. */
export type WrittenTemplate = Exclude<TemplateName, `senco-${string}`>;

/** Messages to a family or a young person, which have words in every language. */
export type HomeTemplate = Extract<WrittenTemplate, `${string}-family` | `${string}-young-person`>;

export type MessageAudience = 'family' | 'young-person' | 'professional';

/** What the words of one message may name, on what a sentence can depend, and what they may not leave out. */
interface Says {
  readonly placeholders: readonly Placeholder[];
  readonly conditions: readonly Condition[];
  /** Each is said wherever there is such a fact. */
  readonly must: readonly Placeholder[];
}

const replying = ['takes-replies', 'no-replies', 'no-phone'] as const;
const person = ['schoolName', 'greetingName', 'childName', 'phone'] as const;
const meeting = [...person, 'meetingDay', 'meetingDate', 'meetingTime', 'place'] as const;
const whenAndWhere = ['meetingDate', 'meetingTime', 'place'] as const;

const termlyInvite: Says = {
  placeholders: [...meeting, 'viewsBy'],
  conditions: [...replying, 'moved', 'no-views-by'],
  must: whenAndWhere,
};
/** The least that an invitation must say (ux.md 4.3): date, time, place, and by when views are wanted. */
const yearlyInvite: Says = { ...termlyInvite, must: [...whenAndWhere, 'viewsBy'] };
const reminder: Says = { placeholders: [...meeting, 'others'], conditions: replying, must: whenAndWhere };
const confirmation: Says = { placeholders: meeting, conditions: replying, must: whenAndWhere };
const calledOff: Says = { placeholders: meeting, conditions: replying, must: ['meetingDate'] };
const afterMeeting: Says = { placeholders: [...meeting, 'dueOn'], conditions: replying, must: ['dueOn'] };
const letter: Says = {
  placeholders: [...person, 'today', 'dueOn', 'countedFrom'],
  conditions: replying,
  must: ['dueOn'],
};
const information: Says = { placeholders: [...person, 'today'], conditions: replying, must: [] };
const started: Says = {
  placeholders: [...person, 'today', 'countedFrom'],
  conditions: replying,
  must: ['countedFrom'],
};

const toProfessional = (says: Says): Says & { audience: MessageAudience } => ({
  ...says,
  placeholders: [...says.placeholders, 'yearGroup'],
  conditions: [...says.conditions, 'no-year-group'],
  audience: 'professional',
});
const toFamily = (says: Says): Says & { audience: MessageAudience } => ({ ...says, audience: 'family' });
const toYoungPerson = (says: Says): Says & { audience: MessageAudience } => ({ ...says, audience: 'young-person' });

/** Each message whose words are data, in the order in which it comes up. */
export const writtenTemplates = {
  'annual-review-ask-professional': toProfessional(yearlyInvite),
  'annual-review-invite-family': toFamily(yearlyInvite),
  'annual-review-invite-young-person': toYoungPerson(yearlyInvite),
  'sen-support-invite-family': toFamily(termlyInvite),
  'sen-support-invite-young-person': toYoungPerson(termlyInvite),
  'sen-support-invite-professional': toProfessional(termlyInvite),
  'confirmation-family': toFamily(confirmation),
  'confirmation-young-person': toYoungPerson(confirmation),
  'views-family': toFamily(yearlyInvite),
  'views-young-person': toYoungPerson(yearlyInvite),
  'views-professional': toProfessional(yearlyInvite),
  'reminder-family': toFamily(reminder),
  'reminder-young-person': toYoungPerson(reminder),
  'called-off-family': toFamily(calledOff),
  'called-off-young-person': toYoungPerson(calledOff),
  'called-off-professional': toProfessional(calledOff),
  'council-decides-family': toFamily(afterMeeting),
  'council-decides-young-person': toYoungPerson(afterMeeting),
  'did-you-hear-family': toFamily(afterMeeting),
  'did-you-hear-young-person': toYoungPerson(afterMeeting),
  'comments-draft-family': toFamily(letter),
  'comments-draft-young-person': toYoungPerson(letter),
  'comments-amendments-family': toFamily(letter),
  'comments-amendments-young-person': toYoungPerson(letter),
  'appeal-window-family': toFamily(information),
  'appeal-window-young-person': toYoungPerson(information),
  'support-started-family': toFamily(started),
  'support-started-young-person': toYoungPerson(started),
} as const satisfies Record<WrittenTemplate, Says & { audience: MessageAudience }>;

/** Whether the name is of a message whose words are data. */
export const isWrittenTemplate = (name: string): name is WrittenTemplate => Object.hasOwn(writtenTemplates, name);

/** Every message whose words are data, in the order in which it comes up. */
export const writtenTemplateNames: readonly WrittenTemplate[] = Object.keys(writtenTemplates).filter(isWrittenTemplate);

/** The languages that a message can be in: professionals are written to in English. */
export const languagesOf = (name: WrittenTemplate): readonly LanguageTag[] =>
  writtenTemplates[name].audience === 'professional' ? ['en'] : languageTags;
