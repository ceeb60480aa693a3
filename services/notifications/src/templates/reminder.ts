import { type Block, type Letter, paragraph } from './letter.ts';
import { dear, howToReply, type MeetingFacts, meetingSubject, whenAndWhere } from './meeting-facts.ts';

/** What a missed meeting costs, said gently: two trials found that saying so keeps more people coming. ux.md 4.1. */
const ifYouCannotCome = (facts: MeetingFacts, forWhom: string): readonly Block[] =>
  paragraph(
    'If you cannot come, tell us today and we will find another time.',
    facts.others > 1 ? `${facts.others} people have kept this time free for ${forWhom}.` : null,
    howToReply(facts),
  );

/** To a parent or carer, days before. ux.md 4.7 A3. */
export const reminderFamily = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph(`We look forward to seeing you at the meeting about ${facts.childName}'s support at school.`),
    whenAndWhere(facts),
    ...paragraph('If it is at school, please go to reception first.'),
    ...ifYouCannotCome(facts, facts.childName),
  ],
  from: facts.school.name,
});

export const reminderYoungPerson = (facts: MeetingFacts): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear(facts),
  blocks: [
    ...paragraph('We look forward to seeing you at your meeting.'),
    whenAndWhere(facts),
    ...ifYouCannotCome(facts, 'you'),
  ],
  from: facts.school.name,
});
