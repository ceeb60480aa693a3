import { spokenWithDay } from '@waymark/domain';
import { type Letter, paragraph } from './letter.ts';
import { dear, howToReply, type MeetingFacts, meetingSubject } from './meeting-facts.ts';

const calledOff = (facts: MeetingFacts, what: string): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(
      `${what} on ${spokenWithDay(facts.on)} will not take place.`,
      'You do not need to come.',
      'We will tell you when there is a new date.',
    ),
    ...paragraph(`Do you have a question?`, howToReply(facts)),
  ],
  from: facts.school.name,
});

/** To a parent or carer who had heard of a meeting that will not be. */
export const calledOffFamily = (facts: MeetingFacts): Letter =>
  calledOff(facts, `The meeting about ${facts.childName}'s support at school`);

export const calledOffYoungPerson = (facts: MeetingFacts): Letter => calledOff(facts, 'Your meeting at school');

export const calledOffProfessional = (facts: MeetingFacts): Letter =>
  calledOff(
    { ...facts, greetingName: facts.greetingName ?? 'colleague' },
    `The meeting about support at school for ${facts.childName}`,
  );
