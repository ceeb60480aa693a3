import type { MessageWords } from '../../words.ts';
import { paragraph } from '../parts.ts';
import { freeAdvice, from, howToReply, letterSubject, toFamily, toYoungPerson } from './parts.ts';

/** That support has started. Children and Families Act 2014 s.68 (SS_INFORM). */
export const supportStartedFamily: MessageWords = {
  subject: letterSubject,
  greeting: toFamily,
  blocks: [
    paragraph('{childName} now has extra support at school.', 'It started on {countedFrom}.'),
    paragraph(
      'We would like to talk about it with you.',
      'We will tell you what we do and how it helps.',
      'We will ask what you see at home.',
      'We meet like this each term, and we will tell you when.',
    ),
    paragraph('Would you like to talk sooner?', 'You can bring a friend or someone to support you.', ...howToReply),
    paragraph(...freeAdvice),
  ],
  from,
};

export const supportStartedYoungPerson: MessageWords = {
  subject: letterSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('You now have extra support at school.', 'It started on {countedFrom}.'),
    paragraph(
      'We would like to talk about it with you.',
      'We will ask what helps and what does not.',
      'We meet like this each term, and we will tell you when.',
    ),
    paragraph('Would you like to talk sooner?', ...howToReply),
    paragraph(...freeAdvice),
  ],
  from,
};
