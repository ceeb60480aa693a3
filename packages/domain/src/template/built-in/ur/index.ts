import type { MessageWords } from '../../words.ts';
import type { HomeTemplate } from '../../written-templates.ts';
import {
  calledOffFamily,
  calledOffYoungPerson,
  confirmationFamily,
  confirmationYoungPerson,
  reminderFamily,
  reminderYoungPerson,
  viewsFamily,
  viewsYoungPerson,
} from './before-meeting.ts';
import {
  appealWindowFamily,
  appealWindowYoungPerson,
  commentsAmendmentsFamily,
  commentsAmendmentsYoungPerson,
  commentsDraftFamily,
  commentsDraftYoungPerson,
  councilDecidesFamily,
  councilDecidesYoungPerson,
  didYouHearFamily,
  didYouHearYoungPerson,
} from './council.ts';
import {
  annualReviewInviteFamily,
  annualReviewInviteYoungPerson,
  senSupportInviteFamily,
  senSupportInviteYoungPerson,
} from './invitations.ts';
import { supportStartedFamily, supportStartedYoungPerson } from './support-started.ts';

/** The built-in Urdu words: drafts, which nobody is sent before a named person of the trust has approved them. */
export const urdu = {
  'annual-review-invite-family': annualReviewInviteFamily,
  'annual-review-invite-young-person': annualReviewInviteYoungPerson,
  'sen-support-invite-family': senSupportInviteFamily,
  'sen-support-invite-young-person': senSupportInviteYoungPerson,
  'views-family': viewsFamily,
  'views-young-person': viewsYoungPerson,
  'reminder-family': reminderFamily,
  'reminder-young-person': reminderYoungPerson,
  'confirmation-family': confirmationFamily,
  'confirmation-young-person': confirmationYoungPerson,
  'called-off-family': calledOffFamily,
  'called-off-young-person': calledOffYoungPerson,
  'council-decides-family': councilDecidesFamily,
  'council-decides-young-person': councilDecidesYoungPerson,
  'did-you-hear-family': didYouHearFamily,
  'did-you-hear-young-person': didYouHearYoungPerson,
  'comments-draft-family': commentsDraftFamily,
  'comments-draft-young-person': commentsDraftYoungPerson,
  'comments-amendments-family': commentsAmendmentsFamily,
  'comments-amendments-young-person': commentsAmendmentsYoungPerson,
  'appeal-window-family': appealWindowFamily,
  'appeal-window-young-person': appealWindowYoungPerson,
  'support-started-family': supportStartedFamily,
  'support-started-young-person': supportStartedYoungPerson,
} as const satisfies Record<HomeTemplate, MessageWords>;
