import { type Letter, paragraph } from './letter.ts';
import { dear, howToReply, type MeetingFacts, meetingSubject, movedLine, whenAndWhere } from './meeting-facts.ts';

const questions = ['What is going well?', 'What is hard?', 'What should we do next?'] as const;

/** To a parent or carer: the termly talk and its three questions. ux.md 4.7 A6. */
export const senSupportInviteFamily = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(movedLine(facts)),
    ...paragraph(
      `Please come to a meeting about ${facts.childName}'s support at school.`,
      'We meet like this each term.',
    ),
    whenAndWhere(facts),
    ...paragraph('Before then, please think about three short questions.', ...questions),
    ...paragraph(
      'If this time does not work, tell us and we will find another one.',
      'You can bring a friend or someone to support you.',
      'Tell us if you need an interpreter or help to take part.',
      howToReply(facts),
    ),
  ],
  from: facts.school.name,
});

/** To the young person, whose meeting it is. */
export const senSupportInviteYoungPerson = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(movedLine(facts)),
    ...paragraph(
      'Please come to a meeting about your support at school.',
      'It is about you, so your views come first.',
    ),
    whenAndWhere(facts),
    ...paragraph('Before then, please think about three short questions.', ...questions),
    ...paragraph(
      'You choose who else comes.',
      'If this time does not work, tell us and we will find another one.',
      howToReply(facts),
    ),
  ],
  from: facts.school.name,
});
