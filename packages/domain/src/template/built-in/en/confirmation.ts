import type { MessageWords } from '../../words.ts';
import { link, paragraph } from '../parts.ts';
import { from, howToReply, meetingSubject, toFamily, toYoungPerson, whenAndWhere } from './parts.ts';

const after = [
  whenAndWhere,
  link('If something changes, tell us here:'),
  paragraph('If it is at school, please go to reception first.'),
  paragraph('If you can no longer come, tell us and we will find another time.', ...howToReply),
] as const;

/** To a parent or carer who has said that she will come. */
export const confirmationFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph(
      'Thank you.',
      "You told us that you can come to the meeting about {childName}'s support at school.",
      'We have kept the time for you.',
    ),
    ...after,
  ],
  from,
};

export const confirmationYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('Thank you.', 'You told us that you can come to your meeting.', 'We have kept the time for you.'),
    ...after,
  ],
  from,
};
