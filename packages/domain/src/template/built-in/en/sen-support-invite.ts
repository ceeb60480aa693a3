import type { MessageWords } from '../../words.ts';
import { link, paragraph } from '../parts.ts';
import {
  from,
  howToReply,
  meetingSubject,
  moved,
  tellUsIfYouCanCome,
  toFamily,
  toYoungPerson,
  whenAndWhere,
} from './parts.ts';

const thinkFirst = paragraph(
  'Before then, please think about three short questions.',
  'What is going well?',
  'What is hard?',
  'What should we do next?',
);

/** To a parent or carer: the termly talk and its three questions. ux.md 4.7 A6. */
export const senSupportInviteFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    moved,
    paragraph("Please come to a meeting about {childName}'s support at school.", 'We meet like this each term.'),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    thinkFirst,
    paragraph(
      'If this time does not work, tell us and we will find another one.',
      'You can bring a friend or someone to support you.',
      'Tell us if you need an interpreter or help to take part.',
      ...howToReply,
    ),
  ],
  from,
};

/** To the young person, whose meeting it is. */
export const senSupportInviteYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    moved,
    paragraph('Please come to a meeting about your support at school.', 'It is about you, so your views come first.'),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    thinkFirst,
    paragraph(
      'You choose who else comes.',
      'If this time does not work, tell us and we will find another one.',
      ...howToReply,
    ),
  ],
  from,
};
