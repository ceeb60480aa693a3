import type { TemplateName } from '@waymark/domain';
import { annualReviewInviteFamily, annualReviewInviteYoungPerson } from './annual-review-invite.ts';
import { calledOffFamily, calledOffProfessional, calledOffYoungPerson } from './called-off.ts';
import { type DigestFacts, sencoDigest } from './digest.ts';
import type { Letter } from './letter.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import {
  annualReviewAskProfessional,
  senSupportInviteProfessional,
  viewsProfessional,
} from './professional-letters.ts';
import { type QualificationFacts, qualificationLateNotice, qualificationNotice } from './qualification.ts';
import { reminderFamily, reminderYoungPerson } from './reminder.ts';
import { senSupportInviteFamily, senSupportInviteYoungPerson } from './sen-support-invite.ts';
import { viewsFamily, viewsYoungPerson } from './views.ts';

type QualificationTemplate = Extract<TemplateName, `senco-qualification${string}`>;
type DigestTemplate = Extract<TemplateName, 'senco-digest'>;
type MeetingTemplate = Exclude<TemplateName, QualificationTemplate | DigestTemplate>;

/** The words of every message about a meeting. */
export const meetingTemplates = {
  'annual-review-invite-family': annualReviewInviteFamily,
  'annual-review-invite-young-person': annualReviewInviteYoungPerson,
  'annual-review-ask-professional': annualReviewAskProfessional,
  'sen-support-invite-family': senSupportInviteFamily,
  'sen-support-invite-young-person': senSupportInviteYoungPerson,
  'sen-support-invite-professional': senSupportInviteProfessional,
  'views-family': viewsFamily,
  'views-young-person': viewsYoungPerson,
  'views-professional': viewsProfessional,
  'reminder-family': reminderFamily,
  'reminder-young-person': reminderYoungPerson,
  'called-off-family': calledOffFamily,
  'called-off-young-person': calledOffYoungPerson,
  'called-off-professional': calledOffProfessional,
} as const satisfies Record<MeetingTemplate, (facts: MeetingFacts) => Letter>;

/** The words of the messages to staff about a SENCO's qualification. */
export const qualificationTemplates = {
  'senco-qualification': qualificationNotice,
  'senco-qualification-late': qualificationLateNotice,
} as const satisfies Record<QualificationTemplate, (facts: QualificationFacts) => Letter>;

export const digestTemplates = {
  'senco-digest': sencoDigest,
} as const satisfies Record<DigestTemplate, (facts: DigestFacts) => Letter>;

export type { DigestFacts } from './digest.ts';
export type { Letter } from './letter.ts';
export type { MeetingFacts } from './meeting-facts.ts';
export type { QualificationFacts } from './qualification.ts';
export { type SetLetter, setLetter } from './set-letter.ts';
