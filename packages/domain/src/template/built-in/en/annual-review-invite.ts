import type { MessageWords } from '../../words.ts';
import { link, paragraph, say } from '../parts.ts';
import {
  freeAdvice,
  from,
  howToReply,
  meetingSubject,
  moved,
  tellUsIfYouCanCome,
  toFamily,
  toYoungPerson,
  whenAndWhere,
} from './parts.ts';

/** To a parent or carer: the yearly meeting, what it is for, what she may ask for. ux.md 4.3, 4.7 A1. */
export const annualReviewInviteFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    moved,
    paragraph("Please come to a meeting about {childName}'s support at school.", 'We hold this meeting once a year.'),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph(
      'At the meeting we will talk about how {childName} is doing.',
      'We will ask what is going well.',
      'We will ask what needs to change.',
    ),
    paragraph(
      'Please tell us by {viewsBy} what you think.',
      'There are no right or wrong answers.',
      'You can write to us, or tell us by phone and we will write it down.',
    ),
    paragraph(
      'You can bring a friend or someone to support you.',
      '{childName} can come too, for all or part of it.',
      'Tell us if there is someone else you want there.',
      'You can join by phone or video if you ask us.',
    ),
    paragraph(...freeAdvice),
    paragraph('Tell us if you need an interpreter, a different time or help to take part.', ...howToReply),
  ],
  from,
};

/** To the young person, whose meeting it is. ux.md 4.7 A5. */
export const annualReviewInviteYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    moved,
    paragraph(
      'Please come to a meeting about your support at school.',
      'We hold this meeting once a year.',
      'It is about you, so your views come first.',
    ),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph(
      'Please tell us by {viewsBy} what helps and what does not.',
      say('You can type it, record your voice or send a picture.', 'takes-replies'),
    ),
    paragraph(
      'You choose who else comes.',
      'You can bring a friend or someone to support you.',
      'You can come for all or part of it.',
    ),
    paragraph(...freeAdvice),
    paragraph('Tell us if you need a different time or help to take part.', ...howToReply),
  ],
  from,
};
