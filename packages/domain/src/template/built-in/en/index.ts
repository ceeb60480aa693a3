import type { MessageWords } from '../../words.ts';
import type { WrittenTemplate } from '../../written-templates.ts';
import {
  councilDecidesFamily,
  councilDecidesYoungPerson,
  didYouHearFamily,
  didYouHearYoungPerson,
} from './after-meeting.ts';
import { annualReviewInviteFamily, annualReviewInviteYoungPerson } from './annual-review-invite.ts';
import { appealWindowFamily, appealWindowYoungPerson } from './appeal-window.ts';
import { calledOffFamily, calledOffProfessional, calledOffYoungPerson } from './called-off.ts';
import {
  commentsAmendmentsFamily,
  commentsAmendmentsYoungPerson,
  commentsDraftFamily,
  commentsDraftYoungPerson,
} from './comments.ts';
import { confirmationFamily, confirmationYoungPerson } from './confirmation.ts';
import {
  annualReviewAskProfessional,
  senSupportInviteProfessional,
  viewsProfessional,
} from './professional-letters.ts';
import { reminderFamily, reminderYoungPerson } from './reminder.ts';
import { senSupportInviteFamily, senSupportInviteYoungPerson } from './sen-support-invite.ts';
import { supportStartedFamily, supportStartedYoungPerson } from './support-started.ts';
import { viewsFamily, viewsYoungPerson } from './views.ts';

/** The built-in English words: what is sent unless a trust has approved words of its own. */
export const english = {
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
  'confirmation-family': confirmationFamily,
  'confirmation-young-person': confirmationYoungPerson,
  'called-off-family': calledOffFamily,
  'called-off-young-person': calledOffYoungPerson,
  'called-off-professional': calledOffProfessional,
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
} as const satisfies Record<WrittenTemplate, MessageWords>;
