import type { MessageWords } from '../../words.ts';
import { paragraph } from '../parts.ts';
import { from, howToReply, meetingSubject, toColleague, toFamily, toYoungPerson } from './parts.ts';

const calledOff = (greeting: MessageWords['greeting'], opening: string): MessageWords => ({
  subject: meetingSubject,
  greeting,
  blocks: [
    paragraph(opening, 'You do not need to come.', 'We will tell you when there is a new date.'),
    paragraph('Do you have a question?', ...howToReply),
  ],
  from,
});

/** To a parent or carer who had heard of a meeting that will not be. */
export const calledOffFamily = calledOff(
  toFamily,
  "The meeting about {childName}'s support at school on {meetingDate} will not take place.",
);

export const calledOffYoungPerson = calledOff(
  toYoungPerson,
  'Your meeting at school on {meetingDate} will not take place.',
);

export const calledOffProfessional = calledOff(
  toColleague,
  'The meeting about support at school for {childName} on {meetingDate} will not take place.',
);
