import type { MessageWords } from '../../words.ts';
import { paragraph } from '../parts.ts';
import { freeAdvice, from, howToReply, letterSubject, toFamily, toYoungPerson } from './parts.ts';

const comments = (
  greeting: MessageWords['greeting'],
  { opening, may }: { readonly opening: string; readonly may: readonly string[] },
): MessageWords => ({
  subject: letterSubject,
  greeting,
  blocks: [
    paragraph(
      opening,
      'You can tell the council what you think of it.',
      'The last day to do this is {dueOn}.',
      'The law gives you at least 15 days.',
    ),
    paragraph('You can say what is right and what needs to change.', ...may),
    paragraph('Please write to the council, not to us.', 'Its letter says where to send what you think.'),
    paragraph(...freeAdvice),
    paragraph('Would you like to talk about it with us?', ...howToReply),
  ],
  from,
});

const onDraft = ['You can say which school you would like.', 'You can ask to meet someone from the council.'] as const;

/** The family's 15 days to comment on a draft. SEND Regulations 2014 reg 13(1). */
export const commentsDraftFamily = comments(toFamily, {
  opening: "On {countedFrom} the council sent you a draft about {childName}'s support.",
  may: onDraft,
});
export const commentsDraftYoungPerson = comments(toYoungPerson, {
  opening: 'On {countedFrom} the council sent you a draft about your support.',
  may: onDraft,
});

const onChanges = ['You can ask to meet someone from the council.'] as const;

/** The family's 15 days to answer proposed amendments. SEND Regulations 2014 reg 22(2)(c). */
export const commentsAmendmentsFamily = comments(toFamily, {
  opening: "On {countedFrom} the council sent you the changes it would like to make to {childName}'s support.",
  may: onChanges,
});
export const commentsAmendmentsYoungPerson = comments(toYoungPerson, {
  opening: 'On {countedFrom} the council sent you the changes it would like to make to your support.',
  may: onChanges,
});
