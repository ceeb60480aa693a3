import { type Letter, paragraph } from './letter.ts';
import {
  dayAndMonth,
  dear,
  howToReply,
  inAReply,
  type MeetingFacts,
  meetingSubject,
  movedLine,
  whenAndWhere,
} from './meeting-facts.ts';

/** To a parent or carer: the yearly meeting, what it is for, what she may ask for. ux.md 4.3, 4.7 A1. */
export const annualReviewInviteFamily = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(movedLine(facts)),
    ...paragraph(
      `Please come to a meeting about ${facts.childName}'s support at school.`,
      'We hold this meeting once a year.',
    ),
    whenAndWhere(facts),
    ...paragraph(
      `At the meeting we will talk about how ${facts.childName} is doing.`,
      'We will ask what is going well.',
      'We will ask what needs to change.',
    ),
    ...paragraph(
      facts.viewsBy && `Please tell us by ${dayAndMonth(facts.viewsBy)} what you think.`,
      'There are no right or wrong answers.',
      'You can write to us, or tell us by phone and we will write it down.',
    ),
    ...paragraph(
      'You can bring a friend or someone to support you.',
      `${facts.childName} can come too, for all or part of it.`,
      'Tell us if there is someone else you want there.',
      'You can join by phone or video if you ask us.',
    ),
    ...paragraph('You can get free advice that is separate from school.', 'Ask us who to call.'),
    ...paragraph('Tell us if you need an interpreter, a different time or help to take part.', howToReply(facts)),
  ],
  from: facts.school.name,
});

/** To the young person, whose meeting it is. ux.md 4.7 A5. */
export const annualReviewInviteYoungPerson = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(movedLine(facts)),
    ...paragraph(
      'Please come to a meeting about your support at school.',
      'We hold this meeting once a year.',
      'It is about you, so your views come first.',
    ),
    whenAndWhere(facts),
    ...paragraph(
      facts.viewsBy && `Please tell us by ${dayAndMonth(facts.viewsBy)} what helps and what does not.`,
      inAReply(facts, 'You can type it, record your voice or send a picture.'),
    ),
    ...paragraph(
      'You choose who else comes.',
      'You can bring a friend or someone to support you.',
      'You can come for all or part of it.',
    ),
    ...paragraph('You can get free advice that is separate from school.', 'Ask us who to call.'),
    ...paragraph('Tell us if you need a different time or help to take part.', howToReply(facts)),
  ],
  from: facts.school.name,
});
