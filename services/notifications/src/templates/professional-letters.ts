import { type Block, type Letter, paragraph } from './letter.ts';
import {
  dayAndMonth,
  dear,
  howToReply,
  type MeetingFacts,
  meetingSubject,
  movedLine,
  whenAndWhere,
} from './meeting-facts.ts';

const about = ({ childName, yearGroup }: MeetingFacts): string =>
  yearGroup === null ? childName : `${childName} in ${yearGroup}`;

const adviceAsked = (facts: MeetingFacts): readonly Block[] =>
  paragraph(
    facts.viewsBy === null
      ? 'Please send us your advice as soon as you can.'
      : `Please send us your advice by ${dayAndMonth(facts.viewsBy)}, so that everyone can read it before the meeting.`,
    'Say what is going well, what is hard and what should change.',
    'Please do not put it in a plain email: send it the way your service sends private papers.',
  );

const invitation = (facts: MeetingFacts, opening: string, asked: readonly Block[]): Letter => ({
  subject: meetingSubject(facts),
  greeting: dear({ ...facts, greetingName: facts.greetingName ?? 'colleague' }),
  blocks: [
    ...paragraph(movedLine(facts)),
    ...paragraph(opening),
    whenAndWhere(facts),
    ...asked,
    ...paragraph('If you cannot come, please tell us who can come for you.', howToReply(facts)),
  ],
  from: facts.school.name,
});

/** To an outside professional: come, and advise in time. Sent with at least six weeks to answer. */
export const annualReviewAskProfessional = (facts: MeetingFacts): Letter =>
  invitation(
    facts,
    `Please come to our yearly meeting about support at school for ${about(facts)}.`,
    adviceAsked(facts),
  );

/** The same once more, in words that also suit whoever reads of it for the first time. */
export const viewsProfessional = (facts: MeetingFacts): Letter =>
  invitation(
    facts,
    `We look forward to seeing you at the meeting about support at school for ${about(facts)}. If you have sent your advice, thank you.`,
    adviceAsked(facts),
  );

export const senSupportInviteProfessional = (facts: MeetingFacts): Letter =>
  invitation(facts, `Please come to a meeting about support at school for ${about(facts)}.`, []);
