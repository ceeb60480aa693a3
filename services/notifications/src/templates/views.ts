import { type Letter, paragraph } from './letter.ts';
import {
  dayAndMonth,
  dear,
  howToReply,
  inAReply,
  type MeetingFacts,
  meetingSubject,
  whenAndWhere,
} from './meeting-facts.ts';

const byWhen = ({ viewsBy }: MeetingFacts): string =>
  viewsBy === null ? 'Please tell us what you think.' : `Please tell us by ${dayAndMonth(viewsBy)} what you think.`;

/** To a parent or carer, before the meeting: we would like to hear from you. ux.md 4.7 A2. */
export const viewsFamily = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(
      `We would like to hear from you before the meeting about ${facts.childName}'s support at school.`,
      'If you have told us already, thank you.',
    ),
    whenAndWhere(facts),
    ...paragraph(byWhen(facts), 'What is going well?', 'What is hard?', 'What should we do next?'),
    ...paragraph('You can also tell us by phone.', 'We will write it down for you.', howToReply(facts)),
  ],
  from: facts.school.name,
});

export const viewsYoungPerson = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(
      'We would like to hear from you before your meeting at school.',
      'If you have told us already, thank you.',
    ),
    whenAndWhere(facts),
    ...paragraph(byWhen(facts), 'What helps you?', 'What does not?', 'What should we do next?'),
    ...paragraph(inAReply(facts, 'You can type it, record your voice or send a picture.'), howToReply(facts)),
  ],
  from: facts.school.name,
});
